import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { Fault } from '../fault.ts';

/** Headers: only this origin's own scripts, styles, pictures and connections; workers and pictures also from blobs made here. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Style attributes that drawing libraries set in markup; no style element, and no script, is allowed inline.
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // The program is reached by plain HTTP on loopback; whoever puts TLS before it adds this there.
    strictTransportSecurity: false,
  });
}

/** Answers are kept by nobody on the way: they may be for whoever has a token only, and are soon of a former data version. */
export function keptByNobody(): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  };
}

/** Requests a minute that one address may make. */
export function requestLimit(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => {
      next(
        new Fault(429, 'too-many-requests', `More than ${perMinute} requests in a minute; wait a little.`, {
          retryAfter: 60,
        }),
      );
    },
  });
}
