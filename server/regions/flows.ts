import type { Flows } from '../../contract/flows.ts';
import { kinds, scopes } from '../../contract/vocabulary.ts';
import { type GraphTable, noYear, type Selection } from '../analytics/table.ts';
import { Numbered, toldBalance } from './balance.ts';
import { kindBalances, organisationBalances, regionBalances } from './flow-balances.ts';
import { amountOf, type FlowCell, flowCells } from './flow-cells.ts';
import { type Flow, flowsOf } from './flow-list.ts';
import type { Located } from './locate.ts';
import { namedScopes, unknownScope } from './scope-counts.ts';

const convention =
  'People as the sources count them; a flow without a number counts one person. Flows of an organisation to itself are left out. ' +
  'Net: in − out. Retention: of the people who left an organisation for a known destination, the share that stayed in the region (in the kind); ' +
  'of an organisation, the share of its leavers that stayed in its region. A flow inside one country with an end whose region at the level is not known is unknown: neither in, out nor inside. ' +
  'Undated flows are in every total and in no year.';

/** People by scope. */
function scopesIn(flows: readonly Flow[]) {
  const people = scopes.map(() => 0);
  for (const flow of flows) people[flow.scope]! += flow.people;
  return namedScopes(people);
}

function byYear(flows: readonly Flow[]): Flows['years'] {
  const years = new Numbered<Flow[]>(() => []);
  for (const flow of flows) if (flow.year !== noYear) years.of(flow.year).push(flow);
  return [...years.byNumber]
    .sort(([a], [b]) => a - b)
    .map(([year, own]) => ({ year, ...amountOf(own), ...scopesIn(own) }));
}

type Ends = (organisation: number) => Flows['flows'][number]['source'];

/** Names the organisations of flows. */
function endsOf({ organisations, regions }: GraphTable, flows: readonly Flow[]): Ends {
  const region = new Map(
    flows.flatMap(({ source, target, sourceRegion, targetRegion }) => [
      [source, sourceRegion] as const,
      [target, targetRegion] as const,
    ]),
  );
  return (organisation) => ({
    id: organisations.id[organisation]!,
    name: organisations.name[organisation]!,
    kind: kinds[organisations.kind[organisation]!]!,
    region: regions.code[region.get(organisation)!] ?? null,
  });
}

/** Pairs of organisations up to a limit, and organisations likewise. */
function largest(flows: readonly Flow[], ends: Ends, limit: number) {
  const cells = flowCells(flows, ({ source, target }) => [source, target]);
  const rest = cells.slice(limit);
  const balances = [...organisationBalances(flows)].map(([organisation, balance]) => ({
    organisation,
    ...toldBalance(balance),
  }));
  const moved = (row: { in: number; out: number }) => row.in + row.out;
  balances.sort((a, b) => moved(b) - moved(a) || a.organisation - b.organisation);
  return {
    flows: cells.slice(0, limit).map((cell) => ({ ...cell, ...both(cell, ends) })),
    remainingFlows: { rows: rest.length, ...amountOf(rest) },
    organisations: balances
      .slice(0, limit)
      .map(({ organisation, ...balance }) => ({ ...ends(organisation), ...balance })),
    remainingOrganisations: Math.max(0, balances.length - limit),
  };
}

function both<T>({ source, target }: FlowCell, named: (at: number) => T): { source: T; target: T } {
  return { source: named(source), target: named(target) };
}

const plain = ({ flows, people }: FlowCell) => ({ flows, people });

/** The answer of GET /regions/flows. */
export function workerFlows(selection: Selection, level: number, located: Located, limit: number): Flows {
  const { table } = selection;
  const { code, name } = table.regions;
  const { kind } = table.organisations;
  const flows = flowsOf(selection, located);
  const regions = [...regionBalances(table, flows)].map(([region, { fromUniversities, ...balance }]) => ({
    code: code[region]!,
    name: name[region]!,
    ...toldBalance(balance),
    fromUniversities,
  }));
  return {
    level,
    total: amountOf(flows),
    scopes: scopesIn(flows),
    regions: regions.sort((a, b) => (a.code < b.code ? -1 : 1)),
    matrix: flowCells(flows, ({ sourceRegion, targetRegion }) => [sourceRegion, targetRegion]).map(
      (cell) => ({ ...both(cell, (region) => code[region]!), ...plain(cell) }),
    ),
    kinds: [...kindBalances(table, flows)]
      .sort(([a], [b]) => a - b)
      .map(([own, balance]) => ({ kind: kinds[own]!, ...toldBalance(balance) })),
    kindMatrix: flowCells(flows, ({ source, target }) => [kind[source]!, kind[target]!]).map((cell) => ({
      ...both(cell, (own) => kinds[own]!),
      ...plain(cell),
    })),
    ...largest(flows, endsOf(table, flows), limit),
    years: byYear(flows),
    undated: amountOf(flows.filter(({ year }) => year === noYear)),
    unplaced: unplacedOf(flows),
    convention,
    dataVersion: table.version,
  };
}

/** What has no region at the level; of such flows those that surely cross the border of one. */
function unplacedOf(flows: readonly Flow[]): Flows['unplaced'] {
  const lacking = flows.filter(({ sourceRegion, targetRegion }) => sourceRegion < 0 || targetRegion < 0);
  const ends = lacking.flatMap(({ source, target, sourceRegion, targetRegion }) => [
    ...(sourceRegion < 0 ? [source] : []),
    ...(targetRegion < 0 ? [target] : []),
  ]);
  const crossing = lacking.filter(
    ({ sourceRegion, targetRegion, scope }) =>
      scope !== unknownScope && Math.max(sourceRegion, targetRegion) >= 0,
  );
  return { organisations: new Set(ends).size, links: lacking.length, crossing: crossing.length };
}
