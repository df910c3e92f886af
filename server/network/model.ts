import { linkTypeIds } from '../../contract/link-types.ts';
import type { Network, NetworkLink, NetworkOrganisation } from '../../contract/network.ts';
import { confidences, fates, kinds, scopes, sectors, sizes } from '../../contract/vocabulary.ts';
import { regionAt, scopesOf } from '../analytics/scope.ts';
import { type GraphTable, noYear, type Selection } from '../analytics/table.ts';

const yearOrNull = (year: number) => (year === noYear ? null : year);

/** Links of the selection at each organisation of the table; a loop counts once. */
function linkCounts({ table, links }: Selection): Int32Array {
  const { source, target } = table.links;
  const counts = new Int32Array(table.organisations.count);
  for (const link of links) {
    counts[source[link]!]!++;
    if (source[link] !== target[link]) counts[target[link]!]!++;
  }
  return counts;
}

/** The most linked organisations, as many as the limit allows, in the order of the table; those in the middle stay in any case. */
function mostLinked(
  { table, organisations }: Selection,
  counts: Int32Array,
  { limit, around = [] }: Cut,
): Int32Array {
  if (organisations.length <= limit) return organisations;
  const middle = new Set(around.map((id) => table.indexOf.get(id)));
  const most = counts.reduce((top, count) => Math.max(top, count), 0);
  const rank = (at: number) => counts[at]! + (middle.has(at) ? most + 1 : 0);
  const { least, ties } = leastOf(organisations, rank, 2 * (most + 1), limit);
  let left = ties;
  return organisations.filter((at) => rank(at) > least || (rank(at) === least && left-- > 0));
}

/** The rank of the last ones that stay when only so many of the highest do, and how many of that rank. Linear, where sorting is not. */
function leastOf(
  organisations: Int32Array,
  rank: (at: number) => number,
  ranks: number,
  limit: number,
): { least: number; ties: number } {
  const having = new Int32Array(ranks);
  for (const at of organisations) having[rank(at)]!++;
  let left = limit;
  let least = ranks - 1;
  while (least > 0 && having[least]! < left) left -= having[least--]!;
  return { least, ties: left };
}

function organisationAt(table: GraphTable, at: number, level: number, links: number): NetworkOrganisation {
  const { organisations: o, regions } = table;
  const own = o.region[at]!;
  const box = regionAt(table, at, level);
  return {
    id: o.id[at]!,
    name: o.name[at]!,
    kind: kinds[o.kind[at]!]!,
    region: regions.code[own] ?? null,
    country: regions.country[own] ?? null,
    founded: yearOrNull(o.founded[at]!),
    dissolved: yearOrNull(o.dissolved[at]!),
    fate: fates[o.fate[at]!] ?? null,
    start: yearOrNull(o.start[at]!),
    size: sizes[o.size[at]!] ?? null,
    sector: sectors[o.sector[at]!] ?? null,
    box: regions.code[box] ?? null,
    industry: o.industry[at] ?? null,
    links,
  };
}

function linkAt({ links: l, organisations: o }: GraphTable, at: number, scope: number): NetworkLink {
  return {
    id: l.id[at]!,
    type: linkTypeIds[l.type[at]!]!,
    source: o.id[l.source[at]!]!,
    target: o.id[l.target[at]!]!,
    scope: scopes[scope]!,
    weight: l.weight[at]!,
    from: yearOrNull(l.from[at]!),
    to: yearOrNull(l.to[at]!),
    confidence: confidences[l.confidence[at]!]!,
    claims: l.claims[at]!,
  };
}

/** Regions of the boxes that are drawn, by code. */
function boxesOf(table: GraphTable, organisations: Int32Array, level: number): Network['regions'] {
  const { code, name, level: levels } = table.regions;
  const used = new Set(Array.from(organisations, (at) => regionAt(table, at, level)).filter((at) => at >= 0));
  return [...used]
    .map((at) => ({ code: code[at]!, name: name[at]!, level: levels[at]! }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Links of the selection between organisations that stay. */
function linksAmong({ table, links }: Selection, organisations: Int32Array): Int32Array {
  const stays = new Uint8Array(table.organisations.count);
  for (const at of organisations) stays[at] = 1;
  const { source, target } = table.links;
  return links.filter((link) => stays[source[link]!] === 1 && stays[target[link]!] === 1);
}

/** Claims of a table's links: it never changes, so they are summed once. */
const claimsSummed = new WeakMap<GraphTable, number>();

function claimsIn(table: GraphTable): number {
  const known = claimsSummed.get(table);
  if (known !== undefined) return known;
  const sum = table.links.claims.reduce((sum, claims) => sum + claims, 0);
  claimsSummed.set(table, sum);
  return sum;
}

/** How much of a selection is drawn, and around whom. */
interface Cut {
  limit: number;
  around?: readonly string[];
}

/** A selection as the network view draws it: at most `limit` organisations, those it is drawn around and then the most linked. */
export function networkOf(selection: Selection, level: number, cut: Cut): Network {
  const { table } = selection;
  const counts = linkCounts(selection);
  const organisations = mostLinked(selection, counts, cut);
  const links = linksAmong(selection, organisations);
  const scope = scopesOf(table, links, level);
  const remaining = selection.organisations.length - organisations.length;
  return {
    organisations: Array.from(organisations, (at) => organisationAt(table, at, level, counts[at]!)),
    links: Array.from(links, (link, i) => linkAt(table, link, scope[i]!)),
    regions: boxesOf(table, organisations, level),
    leftOut: {
      organisations: table.organisations.count - selection.organisations.length,
      links: table.links.count - selection.links.length,
    },
    whole: { links: table.links.count, claims: claimsIn(table) },
    truncated: remaining > 0,
    remaining,
    dataVersion: table.version,
  };
}
