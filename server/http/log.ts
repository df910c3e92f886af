import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

export type Log = Logger;

/** One line a request: method, path without its query (which may hold names), status, time. The id goes back in a header. */
export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    const started = performance.now();
    response.setHeader('X-Request-Id', id);
    // Log, counts, compression and the pipes of a file each wait for the end of a response.
    response.setMaxListeners(30);
    response.on('close', () => {
      const ms = Math.round(performance.now() - started);
      const route = request.route?.path ?? request.path.split('/').slice(0, 3).join('/');
      log.info({ id, method: request.method, route, status: response.statusCode, ms }, 'request');
    });
    next();
  };
}
