import { linkTypes } from '../../contract/link-types.ts';
import { confidences, spinoffRules, spinoffTypes } from '../../contract/vocabulary.ts';
import type { Database, Pin } from '../database/database.ts';
import { Fault } from '../fault.ts';
import { type Bounds, checkHeld } from './bounds.ts';
import { type Claims, mergeClaims, setStarts } from './claims.ts';
import { codeOf, organisationColumns } from './load-organisations.ts';
import { regionColumns } from './load-regions.ts';
import {
  countsQuery,
  type LinksRow,
  linksQuery,
  type OrganisationRow,
  organisationsQuery,
  regionsQuery,
} from './load-rows.ts';
import { mergedQuery } from './merged.ts';
import { type GraphTable, noYear } from './table.ts';

type Positions = ReadonlyMap<string, number>;

const positionsOf = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, at) => [id, at]));
const typeOf = codeOf(linkTypes.map((type) => type.relationship));
const confidenceOf = codeOf(confidences);
const spinoffTypeOf = codeOf(spinoffTypes);
const ruleOf = codeOf(spinoffRules);

function noClaims(): Claims {
  return {
    id: [],
    type: [],
    source: [],
    target: [],
    weight: [],
    from: [],
    to: [],
    confidence: [],
    dataset: [],
    spinoffType: [],
    rule: [],
  };
}

/** Adds an organisation's links; one whose ends are not both among the organisations read is left out. */
function addLinks(claims: Claims, row: LinksRow, indexOf: Positions, datasetOf: Positions): void {
  const source = indexOf.get(row.source);
  if (source === undefined) return;
  for (const link of row.links) {
    const [targetId, relationship, id, from, to, weight, confidence, dataset, spinoffType, rule] = link;
    const target = indexOf.get(targetId);
    if (target === undefined) continue;
    claims.id.push(id);
    claims.type.push(typeOf(relationship));
    claims.source.push(source);
    claims.target.push(target);
    claims.weight.push(weight);
    claims.from.push(from ?? noYear);
    claims.to.push(to ?? noYear);
    claims.confidence.push(confidenceOf(confidence));
    claims.dataset.push(datasetOf.get(dataset) ?? 0);
    claims.spinoffType.push(spinoffTypeOf(spinoffType));
    claims.rule.push(ruleOf(rule));
  }
}

async function readTable(
  database: Database,
  pin: Pin,
  visible: string[],
  bounds: Bounds,
  signal: AbortSignal,
): Promise<GraphTable> {
  const params = { datasets: pin.datasets };
  const seen = { ...params, visible };
  const [counts] = await database.read(countsQuery, params, { signal });
  checkHeld(counts!.links, pin.datasets, bounds);
  const { regions, regionOf } = regionColumns(
    await database.read(regionsQuery, { datasets: visible }, { signal }),
  );
  const datasetOf = positionsOf(visible);
  const rows: OrganisationRow[] = [];
  for await (const row of database.stream(organisationsQuery, seen, { signal })) rows.push(row);
  const organisations = organisationColumns(rows, regionOf, datasetOf);
  const indexOf = positionsOf(organisations.id);
  // An id that was merged is answered by the organisation it was merged into.
  for (const { id, kept } of await database.read(mergedQuery, params, { signal })) {
    const at = indexOf.get(kept);
    if (at !== undefined) indexOf.set(id, at);
  }
  const claims = noClaims();
  for await (const row of database.stream(linksQuery, seen, { signal })) {
    addLinks(claims, row, indexOf, datasetOf);
  }
  setStarts(organisations, claims);
  return { ...pin, visible, organisations, regions, ...mergeClaims(claims, organisations.count), indexOf };
}

const attempts = 3;

/**
 * Reads the graph that a pin makes visible; regions, and organisations that its links name, are those of `visible`. When the data changes meanwhile it is read again as it is
 * then, so that a table is always whole and of one version.
 * @throws Fault 503 when the data changes faster than it can be read, 400 when it holds more links than `bounds` allow
 */
export async function loadTable(
  database: Database,
  pin: Pin,
  visible: string[],
  bounds: Bounds,
  signal: AbortSignal,
): Promise<GraphTable> {
  let wanted = pin;
  let regions = visible;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const table = await readTable(database, wanted, regions, bounds, signal);
    const now = await database.pin();
    if (now.version === table.version) return table;
    const narrow = pin.datasets.length < visible.length;
    const datasets = narrow ? pin.datasets.filter((id) => now.datasets.includes(id)) : now.datasets;
    wanted = { version: now.version, datasets };
    regions = now.datasets;
  }
  const message = 'The data is being changed faster than it can be read; try again in a minute.';
  throw new Fault(503, 'data-changing', message, { retryAfter: 60 });
}

/** Rough memory of a table in bytes: its columns and, about, its words. */
export function tableBytes({ organisations, links }: GraphTable): number {
  return organisations.count * 260 + links.count * 94;
}
