import { Ending } from './ending.mjs';

/** Faults that come of what the command line names. */
const misnamed = new Set(['invalid-request', 'not-found', 'unknown-dataset', 'unknown-region']);

/** @typedef {import('../../contract/problem.ts').Problem} Problem */

/** A request that the program answered by a problem. */
export class Refused extends Ending {
  /**
   * @param {Problem} problem
   * @param {Response} response
   */
  constructor(problem, response) {
    const reason = response.status === 503 ? 'unreachable' : misnamed.has(problem.code) ? 'usage' : 'refused';
    super(reason, problem.detail);
    this.problem = problem;
    /** Where what was begun can be looked at. */
    this.location = response.headers.get('location');
  }
}

/**
 * The address of the running program: as given, else OFFSHOOT_URL, else where it is on this machine.
 * @param {string | undefined} given
 */
export function addressOf(given) {
  const { OFFSHOOT_URL: url, OFFSHOOT_PORT: port } = process.env;
  const address = given || url || `http://127.0.0.1:${port || 7411}`;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Ending('usage', `"${address}" is not an address such as http://127.0.0.1:7411.`);
  return address.replace(/\/+$/, '');
}

/**
 * Asks a running program. Throws Refused for an answer that is a problem, Ending when there is none.
 * @param {string} address
 * @param {string} path
 * @param {RequestInit} [init]
 */
export async function ask(address, path, init = {}) {
  const { OFFSHOOT_WRITE_TOKEN: writes, OFFSHOOT_TOKEN: former, OFFSHOOT_READ_TOKEN: reads } = process.env;
  const token = writes || former || reads;
  /** @type {Record<string, string>} */
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(address + path, { ...init, headers }).catch((error) => {
    if (init.signal?.aborted) throw error;
    const why = `No program answers at ${address}.`;
    throw new Ending(
      'unreachable',
      `${why} Start it by npm start, or give its address by --url or OFFSHOOT_URL.`,
    );
  });
  if (response.ok) return response;
  const problem = await response.json().catch(() => undefined);
  if (problem?.code) throw new Refused(problem, response);
  if (response.status === 503)
    throw new Ending('unreachable', `The program at ${address} is still starting. Try again in a moment.`);
  throw new Ending('unreachable', `What answers at ${address} is not Offshoot (${response.status}).`);
}
