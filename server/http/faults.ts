import { endpoints } from '../../contract/catalogue.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { FaultKind } from '../../contract/fault.ts';
import { bodyFaults, commonFaults, writeFaults } from '../../contract/fault-groups.ts';
import { type FaultCode, type FaultRef, faultKinds } from '../../contract/faults.ts';
import type { Problem } from '../../contract/problem.ts';
import { Fault } from '../fault.ts';
import { problemOf } from './problems.ts';

/** A fault with its status and code apart. */
export interface KnownFault extends FaultKind {
  ref: FaultRef;
  status: number;
  code: FaultCode;
}

function known(ref: FaultRef): KnownFault {
  const [status = '', code = ''] = ref.split(' ');
  return { ref, status: Number(status), code: code as FaultCode, ...faultKinds[ref] };
}

/** Every fault, by code and then by status. */
export const knownFaults: readonly KnownFault[] = (Object.keys(faultKinds) as FaultRef[])
  .map(known)
  .sort((a, b) => (a.code === b.code ? a.status - b.status : a.code < b.code ? -1 : 1));

/** The faults an endpoint can give: what follows from what it takes, and what it lists itself. */
export function faultsOf(endpoint: Endpoint): KnownFault[] {
  const { params, query, body, method, writes, open } = endpoint;
  const refs = new Set<FaultRef>([
    ...commonFaults,
    ...(open ? [] : (['401 token-needed', '401 token-unknown'] as const)),
    ...(params ? (['400 invalid-address'] as const) : []),
    ...(params || query || body || writes ? (['400 invalid-request'] as const) : []),
    ...(method === 'post' ? bodyFaults : []),
    ...(writes ? writeFaults : []),
    ...(endpoint.faults ?? []),
  ]);
  return knownFaults.filter(({ ref }) => refs.has(ref)).sort((a, b) => a.status - b.status);
}

/** The endpoints that can give a fault; none for what answers where there is no endpoint. */
export function endpointsWith(ref: FaultRef): Endpoint[] {
  return endpoints.filter((endpoint) => faultsOf(endpoint).some((fault) => fault.ref === ref));
}

/** A problem as an answer has it. */
export function exampleOf({ status, code, example }: KnownFault): Problem {
  return problemOf(new Fault(status, code, example));
}
