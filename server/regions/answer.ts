import { linkTypes } from '../../contract/link-types.ts';
import type { Selection } from '../analytics/table.ts';
import { degrees } from './list.ts';
import type { Located } from './locate.ts';
import type { MeasuredEi } from './measure-ei.ts';
import { countScopes, regionMatrix, scopesByRegion, scopesByType } from './placed.ts';
import { namedScopes, noScopes } from './scope-counts.ts';

/** Every region that has organisations, by code, with the scopes of its links and its E–I index. */
function regionRows({ table }: Selection, located: Located, { byRegion }: MeasuredEi) {
  const { regions } = table;
  const organisations = new Map<number, number>();
  for (const region of located.organisations) {
    if (region >= 0) organisations.set(region, (organisations.get(region) ?? 0) + 1);
  }
  const links = scopesByRegion(located.links);
  return [...organisations]
    .map(([region, count]) => {
      const { pairs, ...index } = byRegion.get(region)!;
      return {
        code: regions.code[region]!,
        name: regions.name[region]!,
        country: regions.country[region]!,
        lat: degrees(regions.lat[region]!),
        lon: degrees(regions.lon[region]!),
        organisations: count,
        links: namedScopes(links.get(region) ?? noScopes()),
        ...index,
        pairs,
      };
    })
    .sort((x, y) => (x.code < y.code ? -1 : 1));
}

/** How the numbers came about, in words. */
function conventionOf(level: number, loops: number, test: { permutations: number; seed: number }): string {
  const sentences = [
    `Regions at level ${level}; an organisation placed only more coarsely has none there.`,
    'Scopes count links: claims of one spin-off once, links of different types and worker flows of different years each; a link counts once for each region it touches.',
    `Links of an organisation to itself are left out (${loops}).`,
    'Unknown: inside one country, with an end whose region at the level is not known.',
    'Matrix: from source to target; a link without direction stands in both cells of its pair, once inside a region.',
    'E–I counts linked pairs of organisations, whatever the type, number and direction of their links, among organisations with a region at the level; for a region E counts pairs with exactly one end in it.',
    'An organisation abroad that is placed only by its country has no region to be grouped by: pairs with it are left out of the index and of p, and counted by region as abroad; the index with abroad counts them as external.',
    'Expected: the index if every pair were linked; for the network that is its mean under random labels, 1 − 2Σchoose(n_g, 2)/choose(N, 2). Rescaled: −1 and +1 are the least and the greatest value that the region sizes allow with this number of pairs.',
  ];
  if (test.permutations > 0) {
    const words = `p: share of ${test.permutations} random deals of the regions with an index at most as high, (k + 1)/(N + 1), lower side (small: more inward than chance), seed ${test.seed}; for a region by its own index.`;
    sentences.push(words);
  }
  return sentences.join(' ');
}

/** The answer of GET /regions/links. */
export function regionLinks(
  selection: Selection,
  level: number,
  located: Located,
  measured: MeasuredEi,
  asked: { permutations: number; seed: number; matrix: 'include' | 'exclude' },
) {
  const { links } = located;
  const { code } = selection.table.regions;
  const outside = links.source.filter((region, i) => region < 0 || links.target[i]! < 0).length;
  return {
    level,
    regions: regionRows(selection, located, measured),
    matrix: (asked.matrix === 'include' ? regionMatrix(links) : []).map((cell) => ({
      ...cell,
      source: code[cell.source]!,
      target: code[cell.target]!,
    })),
    scopes: namedScopes(countScopes(links)),
    byType: scopesByType(links).map(({ type, counts }) => ({
      type: linkTypes[type]!.id,
      scopes: namedScopes(counts),
    })),
    ei: measured.ei,
    graph: measured.graph,
    unplaced: {
      organisations: located.organisations.filter((region) => region < 0).length,
      links: outside,
    },
    convention: conventionOf(level, located.loops, asked),
    dataVersion: selection.table.version,
  };
}
