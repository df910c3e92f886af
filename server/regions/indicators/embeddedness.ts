import { correlationTask } from '../profile/correlation.ts';
import { firmLinks } from '../profile/firm-links.ts';
import { type Indicator, thin } from '../profile/indicator.ts';
import { checkPermutations } from '../steps.ts';

export const embeddedness: Indicator = {
  id: 'embeddedness',
  name: 'Local against global links',
  group: 'embeddedness',
  definition:
    'Spearman’s rank correlation, over firms, of the number of links inside the region with the number of national and international links: above 0, firms that are well linked in the region are well linked beyond it, too; below 0, one replaces the other.',
  reference:
    'Keeble, Lawson, Smith, Moore & Wilkinson 1998, Internationalisation processes, networking and local embeddedness in technology-intensive small firms, Small Business Economics 11',
  unit: 'correlation',
  of: 'firms with links',
  convention:
    'Links of every type of the filter but ownership and acquisition; those of unknown scope are left out, and firms without any link, of which nobody knows more than that. Equal numbers share their mean rank. p: two-sided, share of random pairings with a correlation at least as far from 0, (k + 1)/(N + 1), seeded. No value where one side does not vary.',
  parts: null,
  partsUnit: null,
  thinBelow: thin,
  links: [],
  async run(scene) {
    const { analytics, signal, table, test } = scene;
    const firms = firmLinks(scene);
    checkPermutations(firms.length, firms.length, test.permutations);
    const x = Float64Array.from(firms, ({ local }) => local);
    const y = Float64Array.from(firms, ({ global }) => global);
    const { value, p } = await analytics.run(correlationTask, { x, y, ...test }, { signal });
    const { id, name } = table.organisations;
    const points = firms.map(({ firm, local, global }) => ({
      id: id[firm]!,
      name: name[firm]!,
      x: local,
      y: global,
    }));
    return { value, n: firms.length, test: { p, ...test }, points };
  },
};
