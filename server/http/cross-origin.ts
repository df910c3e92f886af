import type { RequestHandler } from 'express';

const shown = 'Content-Disposition, Location, Retry-After, X-Request-Id';

/**
 * Lets pages of the origins named read answers (CORS); without any, no page of another site can. Writing from there stays refused
 * (access-guard.ts), and no cookie is ever taken: a token is what such a page sends.
 */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (origins.length === 0) return next();
    response.vary('Origin');
    const origin = request.get('origin');
    if (origin === undefined || !origins.includes(origin)) return next();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', shown);
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    response.setHeader('Access-Control-Allow-Headers', 'Accept, Authorization, Content-Type');
    response.setHeader('Access-Control-Max-Age', '600');
    response.sendStatus(204);
  };
}
