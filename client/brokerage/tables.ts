import type { Broker } from '../../contract/brokerage.ts';
import { roles } from '../../contract/vocabulary.ts';
import { type Cell, csvOf } from '../ui/figures/csv.ts';
import { type BrokerYears, crossing, joining, type NamedTriad } from './model.ts';

const columns = ['total', ...roles] as const;

/** The table of brokers as CSV, in the order of the answer. */
export function brokersCsv(
  brokers: readonly Broker[],
  nameOf: (group: string) => string,
  notes: readonly string[],
): string {
  const isTested = brokers.some(({ p }) => p !== null);
  const tests = isTested ? (['p', 'q'] as const) : [];
  const head = [
    ...['id', 'name', 'kind', 'industry', 'intermediary', 'group', 'group name'],
    ...columns.flatMap((one) => [one, `${one} expected`, `${one} z`]),
    ...roles.flatMap((role) => tests.map((test) => `${role} ${test}`)),
    ...['across', 'joins groups', 'gatekeeper (Graf)', 'links inside', 'links outside'],
    ...['betweenness', 'constraint', 'effective size'],
  ];
  const rows = brokers.map((broker): Cell[] => [
    ...[broker.id, broker.name, broker.kind, broker.industry, broker.intermediary],
    ...[broker.group, nameOf(broker.group)],
    ...columns.flatMap((one) => [broker.counts[one], broker.expected[one], broker.z[one]]),
    ...roles.flatMap((role) => tests.map((test) => broker[test]?.[role] ?? null)),
    ...[crossing(broker), joining(broker), broker.gatekeeper ? 'yes' : 'no'],
    ...[broker.linksInside, broker.linksOutside],
    ...[broker.betweenness, broker.constraint, broker.effectiveSize],
  ]);
  return csvOf(head, rows, notes);
}

/** The pairs behind a count as CSV. */
export function triadsCsv(broker: Broker, triads: readonly NamedTriad[], notes: readonly string[]): string {
  const end = (which: string) => [`${which} id`, `${which} name`, `${which} group`];
  const head = ['role', ...end('from'), 'broker id', 'broker name', ...end('to')];
  const rows = triads.map(({ role, from, to }) => [
    ...[role, from.id, from.name, from.group],
    ...[broker.id, broker.name, to.id, to.name, to.group],
  ]);
  return csvOf(head, rows, notes);
}

/** The roles over the years as CSV, every slice. */
export function yearsCsv(slices: BrokerYears['slices'], notes: readonly string[]): string {
  const head = ['from', 'to', 'n', 'm', ...columns.flatMap((one) => [one, `${one} expected`, `${one} z`])];
  const rows = slices.map(({ from, to, graph, roles: own }): Cell[] => [
    ...[from, to, graph.n, graph.m],
    ...columns.flatMap((one) =>
      own ? [own.counts[one], own.expected[one], own.z[one]] : [null, null, null],
    ),
  ]);
  return csvOf(head, rows, notes);
}
