import type { ErrorRequestHandler, RequestHandler } from 'express';
import { endpoints } from '../../contract/catalogue.ts';
import type { Problem } from '../../contract/problem.ts';
import { Fault } from '../fault.ts';
import type { Log } from './log.ts';

/** Errors that Express's body reader throws carry a status and a type. */
interface BodyError extends Error {
  status: number;
  type: string;
}

function isBodyError(error: unknown): error is BodyError {
  return error instanceof Error && 'status' in error && 'type' in error && typeof error.status === 'number';
}

function toFault(error: unknown): Fault | undefined {
  if (error instanceof Fault) return error;
  if (error instanceof URIError)
    return new Fault(400, 'invalid-address', 'The address is not validly encoded.');
  if (!isBodyError(error) || error.status >= 500) return undefined;
  if (error.type === 'entity.too.large') {
    return new Fault(413, 'too-large', 'The request body is larger than 1 MB; narrow what you ask for.');
  }
  return new Fault(error.status, 'invalid-body', `The request body cannot be read: ${error.message}`);
}

export function problemOf(fault: Fault): Problem {
  return {
    type: `/api/docs#${fault.code}`,
    title: fault.code.replaceAll('-', ' '),
    status: fault.status,
    detail: fault.message,
    code: fault.code,
    ...(fault.errors ? { errors: fault.errors } : {}),
  };
}

const defect = new Fault(
  500,
  'defect',
  'Something in the program failed; the log says what. Nothing was changed.',
);

/** The one error handler: a Fault becomes problem details (RFC 9457), anything else is logged and answered with 500. */
export function problemHandler(log: Log): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error, request, response, _next) => {
    const fault = toFault(error);
    if (!fault && !request.destroyed) log.error({ err: error, path: request.path }, 'defect');
    // What was begun must not pass for whole, so the connection is cut.
    if (response.headersSent) response.destroy();
    if (response.destroyed) return;
    const shown = fault ?? defect;
    if (shown.retryAfter !== undefined) response.setHeader('Retry-After', String(shown.retryAfter));
    response
      .status(shown.status)
      .type('application/problem+json')
      .send(JSON.stringify(problemOf(shown)));
  };
}

/** The methods, in capitals, that an address below /api takes; none where there is nothing. */
function methodsOf(path: string): string[] {
  const isHere = (pattern: string) => new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`).test(path);
  const methods = endpoints.filter((one) => isHere(one.path)).map(({ method }) => method.toUpperCase());
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}

/** Answers whatever no route took below /api. */
export const noSuchEndpoint: RequestHandler = ({ method, path }, response) => {
  const allowed = methodsOf(path);
  if (allowed.length === 0)
    throw new Fault(404, 'no-endpoint', `There is no ${method} ${path}. /api/docs lists what there is.`);
  response.setHeader('Allow', allowed.join(', '));
  throw new Fault(405, 'wrong-method', `${path} takes ${allowed.join(', ')} and not ${method}.`);
};
