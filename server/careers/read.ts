import type { CareerFlows, CareerRule, CareerSpinoffs } from '../../contract/careers.ts';
import type { Filter } from '../../contract/filter.ts';
import type { Kind, SpinoffType } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { GraphTable, Selection } from '../analytics/table.ts';
import type { Database, Pin } from '../database/database.ts';
import type { Claim } from './derive.ts';
import { pairKey } from './descent.ts';
import { deriveFlows, type Flow } from './flows.ts';
import { behindOf, type CareerData } from './model.ts';
import { deriveBy, outcomesOf, type Scope } from './outcomes.ts';
import { countPeople, readCareers, readStoredClaims, readStoredFlows } from './repository.ts';
import { flowKeys, linkKeeper, selectedSpinoffs, spinoffsOf } from './scope.ts';
import { claimSet, flowSet, isCalled } from './sets.ts';
import { conventionOf, flowConvention, flowNote, noteOf } from './words.ts';

export interface CareersDeps {
  database: Database;
  analytics: Analytics;
}

/** What is asked of spin-offs from careers. */
export interface Asked {
  rule: CareerRule;
  within: number;
  filter: Filter;
}

const typeOfParent: Record<Kind, SpinoffType | null> = {
  firm: 'corporate',
  university: 'university',
  'public-lab': 'public-lab',
  intermediary: null,
  'public-body': null,
};

interface Seen {
  /** Everything that is published. */
  table: GraphTable;
  pin: Pin;
  selection: Selection;
  data: CareerData;
}

/** Careers by the data sets they are of, kept as long as the table of the same data version is. */
const careersAt = new WeakMap<GraphTable, Map<string, Promise<CareerData>>>();

/** Shared by all who ask, so it goes on when one of them leaves. */
function careersOf(database: Database, table: GraphTable, datasets: string[]): Promise<CareerData> {
  const known = careersAt.get(table) ?? new Map<string, Promise<CareerData>>();
  careersAt.set(table, known);
  const key = JSON.stringify(datasets);
  const data = known.get(key) ?? readCareers(database, { datasets, table });
  known.set(key, data);
  data.catch(() => known.delete(key));
  return data;
}

/** Careers are of the data sets that the filter names; their organisations of any. */
async function see(
  { database, analytics }: CareersDeps,
  filter: Filter,
  signal?: AbortSignal,
): Promise<Seen> {
  const selection = await analytics.select(filter, signal);
  const table = await analytics.table(undefined, signal);
  const { version, datasets } = table;
  const pin = { version, datasets };
  const data = await careersOf(database, table, selection.table.datasets);
  signal?.throwIfAborted();
  return { table, pin, selection, data };
}

function scopeOf({ table, selection }: Seen, filter: Filter): Scope {
  const keeps = linkKeeper(selection, filter, 'spin-off');
  return {
    claimed: spinoffsOf(table),
    shown: selectedSpinoffs(selection),
    keeps: ({ parent, child, year }) => keeps(parent, child, year),
  };
}

/** A claim with its type, as it is stored. */
export function typedClaim(data: CareerData, claim: Claim): Claim & { type: SpinoffType | null } {
  return { ...claim, type: typeOfParent[data.organisation(claim.parent)!.kind] };
}

/** What a rule gives of what the filter leaves. */
export async function readDerived(deps: CareersDeps, { rule, within, filter }: Asked, signal?: AbortSignal) {
  const seen = await see(deps, filter, signal);
  const scope = scopeOf(seen, filter);
  return { ...seen, scope, derived: deriveBy(seen.data, rule, within, scope) };
}

async function storedOf(
  { database }: CareersDeps,
  pin: Pin,
  { rule, within, filter }: Asked,
  claims: readonly Claim[],
  signal?: AbortSignal,
) {
  const datasets = pin.datasets.filter((id) => isCalled(id, claimSet(rule, within)));
  const rows = await readStoredClaims(database, datasets, noteOf(rule, within), { signal });
  const given = new Set(claims.map(({ parent, child, year }) => JSON.stringify([parent, child, year])));
  return datasets.flatMap((dataset) => {
    const own = rows.filter((row) => row.dataset === dataset);
    const gone = own.filter(({ parent, child, year }) => !given.has(JSON.stringify([parent, child, year])));
    // Careers of one data set alone don't tell what all of them give.
    const outdated = filter.dataset ? null : gone.length;
    return own.length === 0 ? [] : [{ dataset, claims: own.length, outdated }];
  });
}

/** The preview of spin-offs from careers. @throws Fault 400, 404 for what the filter names */
export async function readCareerSpinoffs(
  deps: CareersDeps,
  asked: Asked & { limit: number },
  signal?: AbortSignal,
): Promise<CareerSpinoffs> {
  const { rule, within, limit } = asked;
  const { pin, data, scope, derived } = await readDerived(deps, asked, signal);
  const known = new Set(scope.claimed.map((pair) => pairKey(...pair)));
  const rules = outcomesOf(
    (other) => (other === rule ? derived : deriveBy(data, other, within, scope)).kept,
    within,
    scope,
  );
  const claims = derived.kept.slice(0, limit).map((claim) => ({
    ...typedClaim(data, claim),
    ...endsOf(data, { parent: claim.parent, child: claim.child }),
    people: claim.people.map(behindOf),
    claimed: known.has(pairKey(claim.parent, claim.child)),
  }));
  return {
    rule,
    within,
    people: await countPeople(deps.database, pin, { signal }),
    foundings: derived.foundings,
    claims,
    total: derived.kept.length,
    fresh: rules.find((outcome) => outcome.rule === rule)!.fresh,
    leftOut: derived.claims.length - derived.kept.length,
    underived: derived.underived,
    rules,
    stored: await storedOf(deps, pin, asked, derived.claims, signal),
    convention: conventionOf(rule, within),
    dataVersion: pin.version,
  };
}

function endsOf<K extends string>(data: CareerData, ids: Record<K, string>) {
  const named = (Object.entries(ids) as [K, string][]).map(([key, id]) => {
    const { name, kind } = data.organisation(id)!;
    return [key, { id, name, kind }] as const;
  });
  return Object.fromEntries(named) as Record<K, { id: string; name: string; kind: Kind }>;
}

/** Worker flows that careers give, and those of them that a filter leaves. */
export async function readDerivedFlows(deps: CareersDeps, filter: Filter, signal?: AbortSignal) {
  const seen = await see(deps, filter, signal);
  const keeps = linkKeeper(seen.selection, filter, 'worker-flow');
  const derived = deriveFlows(seen.data);
  const kept = derived.flows.filter((flow) => keeps(flow.origin, flow.destination, flow.year));
  return { ...seen, derived, kept };
}

/** The preview of worker flows from careers. @throws Fault 400, 404 for what the filter names */
export async function readCareerFlows(
  deps: CareersDeps,
  filter: Filter,
  limit: number,
  signal?: AbortSignal,
): Promise<CareerFlows> {
  const { table, pin, data, derived, kept } = await readDerivedFlows(deps, filter, signal);
  const known = flowKeys(table);
  const called = pin.datasets.filter((id) => isCalled(id, flowSet));
  const flows = kept.slice(0, limit).map(({ origin, destination, year, people }: Flow) => ({
    ...endsOf(data, { origin, destination }),
    year,
    count: people.length,
    people: people.map(behindOf),
    claimed: known.has(JSON.stringify([origin, destination, year])),
  }));
  return {
    people: await countPeople(deps.database, pin, { signal }),
    flows,
    total: kept.length,
    moves: kept.reduce((sum, { people }) => sum + people.length, 0),
    leftOut: derived.flows.length - kept.length,
    besides: derived.besides,
    undated: derived.undated,
    stored: await readStoredFlows(deps.database, called, flowNote, { signal }),
    convention: flowConvention,
    dataVersion: pin.version,
  };
}
