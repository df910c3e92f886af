import type { Filter } from '../../contract/filter.ts';
import { linkTypeIds } from '../../contract/link-types.ts';
import { confidences, kinds, sectors } from '../../contract/vocabulary.ts';
import { badRequest } from '../fault.ts';
import { incidenceOf, selectAround } from './around.ts';
import { sharedInt32 } from './shared.ts';
import { type GraphTable, noYear, type Selection } from './table.ts';

/** Which codes of a coded column a list lets through; 255 (none) passes only where there is no list. */
function passing<T>(all: readonly T[], wanted: readonly T[] | undefined): Uint8Array {
  const pass = new Uint8Array(256);
  if (wanted === undefined) return pass.fill(1);
  for (const value of wanted) pass[all.indexOf(value)] = 1;
  return pass;
}

/** Regions that the codes name or that lie below one they name. @throws Fault 400 for an unknown code. */
export function coveredRegions({ regions }: GraphTable, codes: readonly string[]): Uint8Array {
  const named = new Set(codes);
  const covered = new Uint8Array(regions.count);
  for (let region = 0; region < regions.count; region++) {
    if (named.delete(regions.code[region]!)) covered[region] = 1;
  }
  if (named.size > 0) {
    const message = `There is no region "${[...named].join('", "')}". GET /api/regions lists those there are.`;
    throw badRequest('unknown-region', message);
  }
  const own = covered.slice();
  for (let region = 0; region < regions.count; region++) {
    for (let above = region, steps = 0; above >= 0 && steps < 64; above = regions.parent[above]!, steps++) {
      if (own[above] === 1) covered[region] = 1;
    }
  }
  return covered;
}

/** 1 for each organisation that the filter's own lists and years leave. */
function keptOrganisations(table: GraphTable, filter: Filter): Uint8Array {
  const { count, kind, sector, region, start, dissolved } = table.organisations;
  const byKind = passing(kinds, filter.kinds);
  const bySector = passing(sectors, filter.sectors);
  const covered = filter.regions && coveredRegions(table, filter.regions);
  const from = filter.from ?? Number.NEGATIVE_INFINITY;
  const to = filter.to ?? Number.POSITIVE_INFINITY;
  const dated = filter.undated === 'exclude';
  const kept = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (byKind[kind[i]!] === 0 || bySector[sector[i]!] === 0) continue;
    if (covered && (region[i]! < 0 || covered[region[i]!] === 0)) continue;
    if (start[i] === noYear ? dated : start[i]! > to) continue;
    if (dissolved[i] !== noYear && dissolved[i]! < from) continue;
    kept[i] = 1;
  }
  return kept;
}

/** 1 for each link that the filter leaves and whose ends are both kept. */
function keptLinks(table: GraphTable, filter: Filter, organisations: Uint8Array): Uint8Array {
  const { count, type, source, target, confidence, from: begins, to: ends } = table.links;
  const byType = passing(linkTypeIds, filter.links);
  const least = filter.minConfidence ? confidences.indexOf(filter.minConfidence) : confidences.length;
  const byConfidence = new Uint8Array(256).fill(filter.minConfidence ? 0 : 1).fill(1, 0, least + 1);
  const from = filter.from ?? Number.NEGATIVE_INFINITY;
  const to = filter.to ?? Number.POSITIVE_INFINITY;
  const dated = filter.undated === 'exclude';
  const kept = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    if (byType[type[i]!] === 0 || byConfidence[confidence[i]!] === 0) continue;
    if (organisations[source[i]!] === 0 || organisations[target[i]!] === 0) continue;
    if (begins[i] !== noYear && begins[i]! > to) continue;
    if (ends[i] !== noYear && ends[i]! < from) continue;
    if (dated && begins[i] === noYear && ends[i] === noYear) continue;
    kept[i] = 1;
  }
  return kept;
}

/** Positions of the ones, ascending, on shared memory. */
function positions(kept: Uint8Array): Int32Array {
  let length = 0;
  for (let i = 0; i < kept.length; i++) length += kept[i]!;
  const list = sharedInt32(length);
  let next = 0;
  for (let i = 0; i < kept.length; i++) if (kept[i] === 1) list[next++] = i;
  return list;
}

/**
 * What a filter leaves of a table (contract/filter.ts). Data sets are not looked at: a table holds those it was read from.
 * @throws Fault 400 for an unknown region, 404 for an unknown organisation in `around`
 */
export function selectGraph(table: GraphTable, filter: Filter): Selection {
  const kept = keptOrganisations(table, filter);
  const links = positions(keptLinks(table, filter, kept));
  const selection = { table, organisations: positions(kept), links };
  return filter.around ? selectAround(selection, incidenceOf(selection), filter) : selection;
}
