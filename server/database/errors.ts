import { Neo4jError } from 'neo4j-driver';
import { Fault } from '../fault.ts';

/** Seconds after which asking again makes sense: about what the embedded Neo4j needs to come back. */
const RETRY_AFTER = 5;

const unreachable = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  // It could not write, as on a full disk, and takes nothing until it is started again.
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.TokenExpired',
]);

const timedOut = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

const tooLarge = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
]);

/** All connections are in use for longer than is waited for one. The driver gives this no code. */
function isCrowded({ code, message }: Neo4jError): boolean {
  return code === 'N/A' && message.startsWith('Connection acquisition timed out');
}

/** Graph Data Science tells only in words why it does not do something. */
const inGds = 'Neo.ClientError.Procedure.ProcedureCallFailed';
/** It has estimated what it would need. */
const hasNoRoom = ({ code, message }: Neo4jError) =>
  code === inGds && /exceeds current free memory/.test(message);
/** The database was started anew since the network was put there. */
const hasForgotten = ({ code, message }: Neo4jError) =>
  code === inGds && /Graph with name \S+ does not exist/.test(message);

/** What the driver's error means to a caller, told by its code. Anything else is a defect and comes back as it is. */
export function toFault(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (unreachable.has(error.code) || isCrowded(error) || hasForgotten(error)) return unavailable(error);
  if (timedOut.has(error.code)) {
    const message =
      'The query took longer than it may. Narrow the filter, or raise OFFSHOOT_QUERY_TIMEOUT_MS.';
    return new Fault(504, 'query-timeout', message, { cause: error });
  }
  if (tooLarge.has(error.code) || hasNoRoom(error)) {
    const message = 'The query needs more memory than the database has. Narrow the filter.';
    return new Fault(503, 'query-too-large', message, { cause: error });
  }
  if (error.code.startsWith('Neo.TransientError.')) return unavailable(error);
  return error;
}

/** The database is away, frozen or out of reach. */
export function unavailable(cause?: Neo4jError): Fault {
  const message = 'The database does not answer at the moment. It is being tried again.';
  return new Fault(503, 'database-unavailable', message, { retryAfter: RETRY_AFTER, cause });
}
