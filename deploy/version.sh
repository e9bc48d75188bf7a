#!/bin/sh
# Gives the page its version, as the program does when it serves the page itself: a hash over all
# files replaces `dev` in the frame and in the manifest, and the service worker gets its list.
set -eu
cd "$1"
files=$(find css js img vendor -type f | LC_ALL=C sort)
# shellcheck disable=SC2086 # no name has a space; vendor.json would have refused it
version=$(cat index.html sw.js manifest.webmanifest $files | sha256sum | cut -c1-12)
sed -i -e "s#/a/dev/#/a/$version/#g" -e "s#name=\"app-version\" content=\"dev\"#name=\"app-version\" content=\"$version\"#" \
  index.html manifest.webmanifest
printf '%s\n' "$files" | sed -e 's/.*/"&"/' -e '$!s/$/,/' -e '1s/^/[/' -e '$s/$/]/' >precache.json
