import type { FaultCode } from '../contract/faults.ts';
import type { ProblemDetail } from '../contract/problem.ts';

/**
 * The one error class: something that a user or a caller can understand and act on. Everything else is a defect.
 * `code` is one of contract/faults.ts; `status` the HTTP status; `message` says what is wrong and what to do.
 */
export class Fault extends Error {
  readonly status: number;
  readonly code: FaultCode;
  readonly errors: ProblemDetail[] | undefined;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    status: number,
    code: FaultCode,
    message: string,
    extra: { errors?: ProblemDetail[]; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: extra.cause });
    this.name = 'Fault';
    this.status = status;
    this.code = code;
    this.errors = extra.errors;
    this.retryAfter = extra.retryAfter;
  }
}

export function notFound(what: string, id: string): Fault {
  return new Fault(404, 'not-found', `There is no ${what} "${id}".`);
}

export function badRequest(code: FaultCode, message: string, errors?: ProblemDetail[]): Fault {
  return new Fault(400, code, message, errors ? { errors } : {});
}
