import type { RequestHandler } from 'express';
import { Fault } from '../fault.ts';

/**
 * Answers only to names the program is meant to be reached by. A page elsewhere can make its own name point to this machine and would
 * then pass for the program's own page (DNS rebinding); the Host header still says the other name. `names` null: any name.
 */
export function hostGuard(names: readonly string[] | null): RequestHandler {
  return (request, _response, next) => {
    const name = request.hostname?.replace(/^\[(.*)\]$/, '$1').toLowerCase() ?? '';
    if (names === null || names.includes(name)) return next();
    throw new Fault(
      421,
      'unknown-host',
      `This program is not reached by the name "${name}". Use ${names[0]}, or add the name to OFFSHOOT_HOSTS.`,
    );
  };
}
