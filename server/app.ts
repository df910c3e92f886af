import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type Express, Router } from 'express';
import type { Analytics } from './analytics/analytics.ts';
import { backupRoutes } from './backup/routes.ts';
import { brokerageRoutes } from './brokerage/routes.ts';
import { careerRoutes } from './careers/routes.ts';
import type { Database } from './database/database.ts';
import { exportRoutes } from './exports/routes.ts';
import { genealogyRoutes } from './genealogy/routes.ts';
import type { Metrics } from './health/metrics.ts';
import { healthRoutes, probeRoutes } from './health/routes.ts';
import { type AccessRule, accessGuard } from './http/access-guard.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { docsRoutes } from './http/docs.ts';
import { hostGuard } from './http/host-guard.ts';
import { type Log, requestLog } from './http/log.ts';
import { pageRoutes } from './http/pages.ts';
import { noSuchEndpoint, problemHandler } from './http/problems.ts';
import { keptByNobody, requestLimit, securityHeaders } from './http/security.ts';
import { editRoutes } from './imports/edits/routes.ts';
import type { Imports } from './imports/imports.ts';
import { importRoutes } from './imports/routes.ts';
import { measuresRoutes } from './measures/routes.ts';
import { networkRoutes } from './network/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { regionEvidenceRoutes } from './regions/evidence.ts';
import { regionRoutes } from './regions/routes.ts';

export interface AppSettings extends AccessRule {
  version: string;
  /** Folder of the built client. */
  clientFolder: string;
  /** Names by which the program is reached; null for any. */
  hosts: readonly string[] | null;
  /** Origins of other sites whose pages may read answers. */
  origins: readonly string[];
  requestsPerMinute: number;
  /** Greatest size of one import, in bytes. */
  uploadLimit: number;
}

export interface AppDeps {
  settings: AppSettings;
  database: Database;
  analytics: Analytics;
  imports: Imports;
  metrics: Metrics;
  log: Log;
}

function apiRoutes(deps: AppDeps): Router {
  const { settings, log: _log, ...parts } = deps;
  const api = Router();
  api.use(keptByNobody());
  api.use(requestLimit(settings.requestsPerMinute));
  api.use(crossOrigin(settings.origins));
  // What tells nothing of the data is open: whoever watches over the program holds no token.
  api.use(docsRoutes(settings.version));
  api.use(probeRoutes(deps.database));
  api.use(accessGuard(settings));
  api.use(express.json({ limit: '1mb' }));
  api.use(healthRoutes({ ...parts, gds: parts.analytics.gds, rule: settings }));
  api.use(organisationRoutes(parts));
  api.use(genealogyRoutes(parts));
  api.use(networkRoutes(parts));
  api.use(measuresRoutes(parts));
  api.use(brokerageRoutes(parts));
  api.use(regionRoutes(parts));
  api.use(regionEvidenceRoutes(parts));
  api.use(editRoutes(parts));
  api.use(importRoutes({ ...parts, uploadLimit: settings.uploadLimit }));
  api.use(careerRoutes(parts));
  api.use(exportRoutes({ ...parts, version: settings.version }));
  api.use(backupRoutes({ ...parts, version: settings.version }));
  api.use(noSuchEndpoint);
  return api;
}

/** The whole HTTP side: mounts the routers, holds no logic. Tests call it directly. */
export function createApp(deps: AppDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  // Nobody keeps answers, so nobody asks whether they still hold.
  app.disable('etag');
  app.use(requestLog(deps.log));
  app.use(deps.metrics.requests);
  app.use(securityHeaders());
  app.use(hostGuard(deps.settings.hosts));
  app.use(
    compression({
      // The quickest: links as JSON take 18 % more bytes, in a quarter of the time.
      level: constants.Z_BEST_SPEED,
      // What a connection sends, with its headers, before it waits for the first reply (RFC 6928) would not come sooner.
      threshold: 13_000,
      filter: (request, response) => !isEventStream(response) && compression.filter(request, response),
    }),
  );
  app.use('/api', apiRoutes(deps));
  app.use(pageRoutes(deps.settings.clientFolder));
  app.use(problemHandler(deps.log));
  return app;
}

/** Compression would hold events back. */
function isEventStream(response: { getHeader(name: string): unknown }): boolean {
  return String(response.getHeader('Content-Type') ?? '').startsWith('text/event-stream');
}
