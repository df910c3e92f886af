import type { Broker, RoleCounts, RoleValues } from '../../contract/brokerage.ts';
import { kinds, roles } from '../../contract/vocabulary.ts';
import type { Measured } from '../analytics/measures/measure.ts';
import type { Selection } from '../analytics/table.ts';
import { roleColumns, totalColumn } from './counts.ts';
import { type Expectation, standardised } from './expectation.ts';
import type { Grouping } from './grouping.ts';

/** Everything that was counted, in columns. */
export interface Counted {
  /** All that the filter leaves; the measures are in the order of its organisations. */
  whole: Selection;
  grouping: Grouping;
  /** Rows of {@link roleColumns} in the order of the grouping's organisations. */
  counts: Float64Array;
  expectation: Expectation;
  /** Rows of five shares; null when no permutations were asked for. */
  shares: Float64Array | null;
  betweenness: Measured;
  constraint: Measured;
  effectiveSize: Measured;
  /** 1 for each organisation of the table that is a gatekeeper in Graf's sense. */
  gatekeeper: Uint8Array;
}

type PerRole<T> = Record<keyof RoleCounts, T>;

function perRole<T>(value: (column: number) => T): PerRole<T> {
  const [coordinator, itinerant, representative, gatekeeper, liaison] = roles.map((_, role) => value(role));
  return {
    coordinator: coordinator!,
    itinerant: itinerant!,
    representative: representative!,
    gatekeeper: gatekeeper!,
    liaison: liaison!,
    total: value(totalColumn),
  };
}

const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);

/** Nodes of the grouping by their total, the greatest first, then by id; at most `limit`. */
function ranking({ grouping, counts }: Counted, limit: number): number[] {
  const { organisations, table } = grouping.selection;
  const total = (node: number) => counts[node * roleColumns + totalColumn]!;
  const id = (node: number) => table.organisations.id[organisations[node]!]!;
  return [...organisations.keys()]
    .sort((x, y) => total(y) - total(x) || (id(x) < id(y) ? -1 : 1))
    .slice(0, limit);
}

function roleValues(counted: Counted, node: number): Pick<Broker, 'counts' | 'expected' | 'z' | 'p'> {
  const { counts, shares, expectation, grouping } = counted;
  const row = node * roleColumns;
  const group = grouping.group[node]! * roleColumns;
  const expected = (column: number) => expectation.expected[group + column]!;
  const z = (column: number) =>
    standardised(counts[row + column]!, expected(column), expectation.variance[group + column]!);
  const share = (column: number): number | null =>
    column === totalColumn ? null : shares![node * roles.length + column]!;
  return {
    counts: perRole((column) => counts[row + column]!),
    expected: perRole<RoleValues['total']>(expected),
    z: perRole(z),
    p: shares === null ? null : perRole(share),
  };
}

/** The brokers in the order of their totals, at most `limit`. */
export function listBrokers(counted: Counted, limit: number): Broker[] {
  const { whole, grouping } = counted;
  const columns = whole.table.organisations;
  const place = new Int32Array(columns.count);
  whole.organisations.forEach((organisation, node) => {
    place[organisation] = node;
  });
  return ranking(counted, limit).map((node) => {
    const organisation = grouping.selection.organisations[node]!;
    const at = place[organisation]!;
    return {
      id: columns.id[organisation]!,
      name: columns.name[organisation]!,
      kind: kinds[columns.kind[organisation]!]!,
      group: grouping.groups[grouping.group[node]!]!.group,
      ...roleValues(counted, node),
      betweenness: known(counted.betweenness.values[at]),
      constraint: known(counted.constraint.values[at]),
      effectiveSize: known(counted.effectiveSize.values[at]),
      gatekeeper: counted.gatekeeper[organisation] === 1,
    };
  });
}
