import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { Fault } from '../fault.ts';

/** Who may read and who may write. */
export interface AccessRule {
  readOnly: boolean;
  /** Asked of whoever reads; null when anybody who reaches the program may. */
  readToken: string | null;
  /** Asked of whoever writes, and lets read as well; null when anybody may, unless reading takes a token: then nobody. */
  writeToken: string | null;
}

export function writingOf(rule: AccessRule): 'open' | 'token' | 'read-only' {
  if (rule.readOnly || (rule.readToken !== null && rule.writeToken === null)) return 'read-only';
  return rule.writeToken === null ? 'open' : 'token';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Takes as long whatever was sent: digests are of one length, and compared whole. */
function isToken(given: string, token: string | null): boolean {
  return timingSafeEqual(digest(given), digest(token ?? '')) && token !== null;
}

type Right = 'none' | 'read' | 'write';

function tokenOf(request: Request): string {
  return /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? '';
}

function rightOf(request: Request, { readToken, writeToken }: AccessRule): Right {
  const given = tokenOf(request);
  const [writes, reads] = [isToken(given, writeToken), isToken(given, readToken)];
  return writes ? 'write' : reads ? 'read' : 'none';
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

/** Whether one was sent is no secret: both tokens have been compared by then, whatever was sent. */
function noRight(request: Request, response: Response, what: string): Fault {
  if (!/^Bearer\s+\S/i.test(request.get('authorization') ?? '')) {
    response.setHeader('WWW-Authenticate', 'Bearer');
    return new Fault(401, 'token-needed', `${what} needs a token.`);
  }
  response.setHeader('WWW-Authenticate', 'Bearer error="invalid_token"');
  return new Fault(401, 'token-unknown', `This token is not known. ${what} needs another one.`);
}

function checkWriting(rule: AccessRule, request: Request, response: Response): void {
  if (isCrossSite(request))
    throw new Fault(403, 'cross-site', 'Data can only be changed from the page of this program itself.');
  const writing = writingOf(rule);
  if (writing === 'read-only') {
    const remedy = 'Start it with OFFSHOOT_READONLY=off and OFFSHOOT_WRITE_TOKEN to allow writing.';
    throw new Fault(403, 'read-only', `This program is read-only. ${remedy}`);
  }
  if (writing === 'open') return;
  const right = rightOf(request, rule);
  if (right === 'read')
    throw new Fault(403, 'token-reads', 'This token only reads: changing data needs the other one.');
  if (right === 'none') throw noRight(request, response, 'Changing data');
}

/**
 * Refuses what the rule does not allow: 401 for a missing or wrong token, 403 for writing that is read-only, by the token for reading or
 * from another site.
 */
export function accessGuard(rule: AccessRule): RequestHandler {
  return (request, response, next) => {
    if (!isReading(request)) checkWriting(rule, request, response);
    else if (rule.readToken !== null && rightOf(request, rule) === 'none')
      throw noRight(request, response, 'Reading the data');
    next();
  };
}
