# Sourced by the other scripts: where things are. Nothing is changed here.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# What the scripts fetch for themselves goes outside of the clone, so that the next clone has it.
CACHE="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/lanyard"
TARGET="${CARGO_TARGET_DIR:-target}"

# A Node.js that scripts/install fetched, and cargo where rustup puts it when no profile was read.
[ -x "$CACHE/node/bin/node" ] && PATH="$CACHE/node/bin:$PATH"
[ -x "${HOME:-}/.cargo/bin/cargo" ] && PATH="$PATH:$HOME/.cargo/bin"
export PATH

# Installs the packages of a folder unless that was done since the lock file changed.
# The first word is what is wanted: `all`, or `page` for those that the page itself needs.
packages() {
  local wanted=$1 folder=$2 done=$2/node_modules/.installed
  if [ "$done" -nt "$folder/package-lock.json" ]; then
    case "$(cat "$done")" in all | "$wanted") return ;; esac
  fi
  local options=(--no-audit --no-fund --loglevel=error)
  [ "$wanted" = all ] || options+=(--omit=dev)
  (cd "$folder" && npm ci "${options[@]}" </dev/null)
  echo "$wanted" >"$done"
}
