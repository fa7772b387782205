# Any image with Node 24 on glibc; the release workflow pins it by digest.
ARG NODE_IMAGE=docker.io/library/node:24-bookworm-slim

# The tab is built here. The image gets only the built tab and the production packages of this stage.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The image has a Node of its own, so the package `node` is not needed.
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin/node node_modules/.cache

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production DATA_DIR=/data
COPY --from=build /app/package.json /app/package-lock.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/env env
COPY --from=build /app/appPackage appPackage
COPY --from=build /app/tab tab
COPY --from=build /app/bot bot
COPY --from=build /app/server server
# Only this directory is ever written; with MongoDB none is. The root file system can be read-only.
RUN mkdir -m 700 /data && chown 1000:1000 /data
VOLUME /data
USER 1000:1000
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "server/cli/healthcheck.mjs"]
CMD ["node", "server/start.mjs"]
