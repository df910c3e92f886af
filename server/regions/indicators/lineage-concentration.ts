import { type Indicator, ratio, thin } from '../profile/indicator.ts';
import { descending, rankRoots, rootsOfFirms } from '../profile/roots.ts';
import { everyYear, partsOf, standsIn, withoutStart } from '../profile/years.ts';

const tops = [1, 3, 5] as const;

export const lineageConcentration: Indicator = {
  id: 'lineage-concentration',
  name: 'Lineage concentration',
  group: 'lineage',
  definition:
    'Share of the region’s firms that descend from the root behind most of them, and from the three and the five roots behind most.',
  reference:
    'Klepper 2010, The origin and growth of industry clusters: the making of Silicon Valley and Detroit, Journal of Urban Economics 67',
  unit: 'share',
  of: 'firms',
  convention:
    'A root is an organisation without known parent under the filter, anywhere; a firm with several counts for each, and once for several roots together. Roots are ranked by the firms of the region that descend from them, then by id. A year holds the firms that stand in it, those without start year in every one, with all their ancestors.',
  parts: 'number of roots',
  partsUnit: 'share',
  thinBelow: thin,
  links: ['spin-off'],
  run(scene) {
    const { firms, table } = scene;
    const rootsOf = rootsOfFirms(scene);
    const shares = (own: Int32Array) => {
      const ranked = rankRoots(own, rootsOf);
      return tops.map((top) => {
        const roots = ranked.slice(0, top).map(({ root }) => root);
        const count = descending(own, rootsOf, roots);
        return { id: `top-${top}`, roots, count, share: ratio(count, own.length) };
      });
    };
    const all = shares(firms);
    const { id, name } = table.organisations;
    return {
      value: all[0]!.share,
      n: firms.length,
      values: all.map((one, i) => ({
        id: one.id,
        name: tops[i] === 1 ? 'The first root' : `The first ${tops[i]} roots`,
        value: one.share,
        n: one.count,
        organisations: one.roots.map((root) => ({ id: id[root]!, name: name[root]! })),
      })),
      years: everyYear(scene, (year) => {
        const standing = firms.filter((firm) => standsIn(scene, firm, year));
        const found = shares(standing);
        const parts = partsOf(found.map((one) => [one.id, one.share ?? 0] as const));
        return { value: found[0]!.share, n: standing.length, parts };
      }),
      stands: true,
      undated: withoutStart(scene, firms),
    };
  },
};
