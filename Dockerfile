# Two images from one file: `static` serves the page, `api` (the default) the API. See
# docker-compose.yml for how they stand together on one origin.

FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY api api
COPY migrations migrations
RUN cargo build --locked --release --package lanyard-api

# The page's libraries come from the npm registry and are checked against web/vendor.json.
FROM node:22-bookworm-slim AS web
WORKDIR /src/web
COPY web/package.json web/package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY web .
RUN npm run vendor \
  && mkdir /page \
  && cp -r index.html sw.js manifest.webmanifest css js img vendor /page \
  && find /page -name '*.d.ts' -delete

# The static server for the page, with the API behind it on the same origin.
FROM caddy:2-alpine AS static
COPY --from=web /page /page
COPY deploy/Caddyfile /etc/caddy/Caddyfile
COPY deploy/version.sh /version.sh
RUN sh /version.sh /page
USER 1000

# The API, as an account that owns nothing but its data folder.
FROM debian:bookworm-slim AS api
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates curl \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --system --uid 10001 --create-home --home-dir /var/lib/lanyard lanyard
COPY --from=build /src/target/release/lanyard /usr/local/bin/lanyard
USER lanyard
WORKDIR /var/lib/lanyard
ENV LANYARD_BIND=0.0.0.0:8080 LANYARD_DATA=/var/lib/lanyard
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/readyz"]
CMD ["lanyard", "serve"]
