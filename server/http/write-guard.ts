import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { Fault } from '../fault.ts';

export interface WriteRule {
  readOnly: boolean;
  /** Asked of whoever writes; null when anybody who reaches the program may. */
  token: string | null;
}

export function writingOf(rule: WriteRule): 'open' | 'token' | 'read-only' {
  if (rule.readOnly) return 'read-only';
  return rule.token === null ? 'open' : 'token';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function hasToken(request: Request, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(request.get('authorization') ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

/** A page of another site must not write through the user's browser. */
function isCrossSite(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = request.get('origin');
  const host = request.get('host');
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}

const asking = new Set(['/measures', '/exports']);

/** POST that only asks (a body too long for an address) is reading. */
function isReading(request: Request): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return true;
  return request.method === 'POST' && asking.has(`/${request.path.split('/')[1]}`);
}

/** Refuses what changes data unless the rule allows it: 403 for read-only and cross-site, 401 for a missing or wrong token. */
export function writeGuard(rule: WriteRule): RequestHandler {
  return (request, response, next) => {
    if (isReading(request)) return next();
    if (isCrossSite(request)) {
      throw new Fault(403, 'cross-site', 'Data can only be changed from the page of this program itself.');
    }
    if (rule.readOnly) {
      const message =
        'This program is read-only. Start it with OFFSHOOT_READONLY=off and OFFSHOOT_TOKEN to allow writing.';
      throw new Fault(403, 'read-only', message);
    }
    if (rule.token !== null && !hasToken(request, rule.token)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw new Fault(
        401,
        'token-needed',
        'Changing data needs the token: send it as "Authorization: Bearer <token>".',
      );
    }
    next();
  };
}
