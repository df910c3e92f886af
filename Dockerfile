# Built with the exact packages of package-lock.json; runs as a user without rights, on a Neo4j that NEO4J_URI names.
FROM node:20-bookworm-slim AS build
WORKDIR /offshoot
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production OFFSHOOT_HOST=0.0.0.0 OFFSHOOT_HOME=/var/lib/offshoot
WORKDIR /offshoot
RUN mkdir -p /var/lib/offshoot && chown node:node /var/lib/offshoot
COPY --from=build /offshoot/package.json ./
COPY --from=build /offshoot/node_modules ./node_modules
COPY --from=build /offshoot/dist ./dist
COPY --from=build /offshoot/cypher ./cypher
COPY --from=build /offshoot/seed ./seed
USER node
EXPOSE 7411
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.OFFSHOOT_PORT || 7411) + '/api/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=64", "dist/server/main.js"]
