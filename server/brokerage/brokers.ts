import type { Broker, RoleCounts, RoleValues } from '../../contract/brokerage.ts';
import { kinds, roles } from '../../contract/vocabulary.ts';
import type { WayCounts } from '../analytics/gatekeepers.ts';
import type { Measured } from '../analytics/measures/measure.ts';
import type { Selection } from '../analytics/table.ts';
import { roleColumns, totalColumn } from './counts.ts';
import { type Expectation, standardised } from './expectation.ts';
import type { Grouping } from './grouping.ts';
import { intermediarySign } from './intermediaries.ts';

/** Everything that was counted, in columns. */
export interface Counted {
  /** All that the filter leaves; the measures are in the order of its organisations. */
  whole: Selection;
  grouping: Grouping;
  /** Rows of {@link roleColumns} in the order of the grouping's organisations. */
  counts: Float64Array;
  expectation: Expectation;
  /** p, in rows of five shares, and q, corrected for the tests; null when no permutations were asked for. */
  shares: { p: Float64Array; q: Float64Array } | null;
  betweenness: Measured;
  constraint: Measured;
  effectiveSize: Measured;
  /** Links inside the region and out of it, which make a gatekeeper in Graf's sense. */
  ways: WayCounts;
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

/** Which brokers are listed. */
export interface Listing {
  only: 'all' | 'intermediary';
  by: 'total' | 'joining';
  limit: number;
}

/** Columns of the pairs whose two ends are in different groups. */
const joiningColumns = (['representative', 'gatekeeper', 'liaison'] as const).map((role) =>
  roles.indexOf(role),
);

/** Nodes of the grouping that are to be listed, by the pairs asked for, the greatest first, then by their total and id. */
function ranking({ grouping, counts }: Counted, { only, by }: Pick<Listing, 'only' | 'by'>): number[] {
  const { organisations, table } = grouping.selection;
  const columns = table.organisations;
  const total = (node: number) => counts[node * roleColumns + totalColumn]!;
  const joining = (node: number) =>
    joiningColumns.reduce((sum, column) => sum + counts[node * roleColumns + column]!, 0);
  const first = by === 'joining' ? joining : total;
  const id = (node: number) => columns.id[organisations[node]!]!;
  const wanted = (node: number) => only === 'all' || intermediarySign(columns, organisations[node]!) !== null;
  return [...organisations.keys()]
    .filter(wanted)
    .sort((x, y) => first(y) - first(x) || total(y) - total(x) || (id(x) < id(y) ? -1 : 1));
}

/** A row of counts of an organisation of a group, with what chance would give. */
export function roleValues(
  row: Float64Array,
  { expected, variance }: Expectation,
  group: number,
): Pick<Broker, 'counts' | 'expected' | 'z'> {
  const place = (column: number) => group * roleColumns + column;
  const z = (column: number) =>
    standardised(row[column]!, expected[place(column)]!, variance[place(column)]!);
  return {
    counts: perRole((column) => row[column]!),
    expected: perRole<RoleValues['total']>((column) => expected[place(column)]!),
    z: perRole(z),
  };
}

/** The rows of p and q of a node. */
function testsOf({ shares }: Counted, node: number): Pick<Broker, 'p' | 'q'> {
  const row = (of: Float64Array) =>
    perRole((column) => (column === totalColumn ? null : known(of[node * roles.length + column])));
  return { p: shares && row(shares.p), q: shares && row(shares.q) };
}

function graf(
  ways: WayCounts,
  organisation: number,
): Pick<Broker, 'gatekeeper' | 'linksInside' | 'linksOutside'> {
  const [linksInside, linksOutside] = [ways.inside[organisation]!, ways.outside[organisation]!];
  return { gatekeeper: linksInside > 0 && linksOutside > 0, linksInside, linksOutside };
}

/** The brokers wanted in the order asked for, at most `limit`, and how many more there are. */
export function listBrokers(
  counted: Counted,
  { only, by, limit }: Listing,
): { brokers: Broker[]; remaining: number } {
  const { whole, grouping } = counted;
  const columns = whole.table.organisations;
  const place = new Int32Array(columns.count);
  whole.organisations.forEach((organisation, node) => {
    place[organisation] = node;
  });
  const ranked = ranking(counted, { only, by });
  const brokers = ranked.slice(0, limit).map((node) => {
    const organisation = grouping.selection.organisations[node]!;
    const at = place[organisation]!;
    return {
      id: columns.id[organisation]!,
      name: columns.name[organisation]!,
      kind: kinds[columns.kind[organisation]!]!,
      industry: columns.industry[organisation]!,
      intermediary: intermediarySign(columns, organisation),
      group: grouping.groups[grouping.group[node]!]!.group,
      ...roleValues(
        counted.counts.subarray(node * roleColumns, (node + 1) * roleColumns),
        counted.expectation,
        counted.grouping.group[node]!,
      ),
      ...testsOf(counted, node),
      betweenness: known(counted.betweenness.values[at]),
      constraint: known(counted.constraint.values[at]),
      effectiveSize: known(counted.effectiveSize.values[at]),
      ...graf(counted.ways, organisation),
    };
  });
  return { brokers, remaining: ranked.length - brokers.length };
}
