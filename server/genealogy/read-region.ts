import type { z } from 'zod';
import type { Filter } from '../../contract/filter.ts';
import type {
  getRegionDescendants,
  getRegionRoots,
  RegionDescendant,
  Whereabouts,
} from '../../contract/genealogy-regions.ts';
import { linkTypeIds } from '../../contract/link-types.ts';
import { kinds } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { briefOf } from '../analytics/brief.ts';
import { regionNamed } from '../analytics/region-named.ts';
import { type GraphTable, noYear, type Selection } from '../analytics/table.ts';
import { notFound } from '../fault.ts';
import {
  type Descendants,
  elsewhere,
  inside,
  type RegionDescent,
  regionDescendantsTask,
  regionRootsTask,
  unknown,
} from './region-descent.ts';

type Roots = z.infer<typeof getRegionRoots.answer>;
type Descent = z.infer<typeof getRegionDescendants.answer>;

const spinoff = linkTypeIds.indexOf('spin-off');
const firm = kinds.indexOf('firm');
const words: Record<number, Whereabouts> = {
  [inside]: 'inside',
  [elsewhere]: 'elsewhere',
  [unknown]: 'unknown',
};

interface Asked {
  code: string;
  filter: Filter;
  limit: number;
}

/** The region itself and all above it, by position. */
function upwards({ regions }: GraphTable, region: number): Set<number> {
  const found = new Set<number>();
  for (let above = region; above >= 0 && !found.has(above); above = regions.parent[above]!) found.add(above);
  return found;
}

/** Where every organisation is: one placed only in a region above this one may be inside. */
function whereabouts(table: GraphTable, region: number): Uint8Array {
  const above = upwards(table, region);
  const ofRegion = Uint8Array.from({ length: table.regions.count }, (_, other) => {
    if (other !== region && above.has(other)) return unknown;
    return upwards(table, other).has(region) ? inside : elsewhere;
  });
  return Uint8Array.from(table.organisations.region, (own) => (own < 0 ? unknown : ofRegion[own]!));
}

function descentOf({ table, links }: Selection, where: Uint8Array): RegionDescent {
  const { type, source, target } = table.links;
  const spinoffs = links.filter((l) => type[l] === spinoff && source[l] !== target[l]);
  return {
    parents: spinoffs.map((l) => source[l]!),
    children: spinoffs.map((l) => target[l]!),
    where,
    isFirm: Uint8Array.from(table.organisations.kind, (kind) => (kind === firm ? 1 : 0)),
  };
}

function regionRef({ regions }: GraphTable, region: number) {
  return { code: regions.code[region]!, name: regions.name[region]!, level: regions.level[region]! };
}

const convention =
  'A root is an organisation without known parent under the filter; an organisation with several roots counts for each, however many ' +
  'lines lead to it. Firms: organisations of kind firm in the region or below it. Placed only in a region around this one, an organisation counts as unknown.';

/** The roots behind a region, counted in a worker thread. */
export async function readRegionRoots(
  analytics: Analytics,
  { code, filter, limit }: Asked,
  signal?: AbortSignal,
): Promise<Roots> {
  const selection = await analytics.select(filter, signal);
  const { table, organisations } = selection;
  const region = regionNamed(table, code);
  const where = whereabouts(table, region);
  const found = await analytics.run(regionRootsTask, { ...descentOf(selection, where), limit }, { signal });
  const within = organisations.filter((o) => where[o] === inside);
  const firms = within.filter((o) => table.organisations.kind[o] === firm).length;
  const roots = found.roots.map(({ organisation, ...figures }) => ({
    ...briefOf(table, organisation),
    where: words[where[organisation]!]!,
    ...figures,
    share: firms === 0 ? null : figures.firms / firms,
  }));
  const remaining = found.total - roots.length;
  return {
    region: regionRef(table, region),
    totals: {
      organisations: within.length,
      spinoffs: found.spinoffs,
      firms,
      firmsDescending: found.firms,
    },
    roots,
    convention,
    truncated: remaining > 0,
    remaining,
    dataVersion: table.version,
  };
}

/** Order of descendants: those in the region, then those elsewhere, then the others; nearest, then earliest first. */
function inOrder({ organisations }: GraphTable, where: Uint8Array, found: Descendants): number[] {
  const rank = (i: number) => [inside, elsewhere, unknown].indexOf(where[found.organisation[i]!]!);
  const start = (i: number) => {
    const year = organisations.start[found.organisation[i]!]!;
    return year === noYear ? Number.MAX_SAFE_INTEGER : year;
  };
  return [...found.organisation.keys()].sort(
    (a, b) => rank(a) - rank(b) || found.least[a]! - found.least[b]! || start(a) - start(b) || a - b,
  );
}

/** Who descends from `root`, and who of them is in the region. */
export async function readRegionDescendants(
  analytics: Analytics,
  { code, filter, limit, root }: Asked & { root: string },
  signal?: AbortSignal,
): Promise<Descent> {
  const selection = await analytics.select(filter, signal);
  const { table } = selection;
  const region = regionNamed(table, code);
  const position = table.indexOf.get(root);
  if (position === undefined) throw notFound('organisation', root);
  const where = whereabouts(table, region);
  const found = await analytics.run(
    regionDescendantsTask,
    { ...descentOf(selection, where), root: position },
    { signal },
  );
  const sent = inOrder(table, where, found).slice(0, limit);
  const before = new Map(Array.from(found.organisation, (one, i) => [one, found.before[i]!] as const));
  const { id, name } = table.organisations;
  const onLines = new Set<number>();
  const organisations = sent.map((i): RegionDescendant => {
    const organisation = found.organisation[i]!;
    const line = [organisation];
    for (let at = before.get(organisation); at !== undefined; at = before.get(at)) line.unshift(at);
    for (const one of line) onLines.add(one);
    return {
      ...briefOf(table, organisation),
      where: words[where[organisation]!]!,
      generation: { min: found.least[i]!, max: found.most[i]! },
      line: line.map((one) => id[one]!),
      staysInside: found.staysInside[i] === 1,
    };
  });
  const total = found.organisation.length;
  return {
    region: regionRef(table, region),
    root: { ...briefOf(table, position), where: words[where[position]!]! },
    counts: { ...found.counts, total },
    organisations,
    names: Object.fromEntries([...onLines].map((one) => [id[one]!, name[one]!])),
    truncated: total > sent.length,
    remaining: total - sent.length,
    dataVersion: table.version,
  };
}
