import { noYear } from '../../analytics/table.ts';
import { firmLinks, tiesOf } from '../profile/firm-links.ts';
import { type Indicator, ratio, thin } from '../profile/indicator.ts';
import { isInside, type TouchingLink } from '../profile/scene.ts';
import { yearsOfEvents } from '../profile/years.ts';
import { intraScope } from '../scope-counts.ts';

export const localShare: Indicator = {
  id: 'local-share',
  name: 'Embeddedness of firms',
  group: 'embeddedness',
  definition: 'Share of the links of the region’s firms that run inside the region.',
  reference:
    'Keeble & Wilkinson 1999, Collective learning and knowledge development in the evolution of regional clusters of high technology SMEs in Europe, Regional Studies 33',
  unit: 'share',
  of: 'links of firms',
  convention:
    'Links of every type of the filter but ownership and acquisition with a firm of the region at an end, each once; those of unknown scope are left out. By the year in which a link begins. “Mean over firms” gives every firm the same weight.',
  parts: 'way of counting',
  partsUnit: 'share',
  thinBelow: thin,
  links: [],
  run(scene) {
    const isFirm = new Set(scene.firms);
    const links = tiesOf(scene).filter(({ source, target }) =>
      [source, target].some((end) => isFirm.has(end) && isInside(scene, end)),
    );
    const share = (own: readonly TouchingLink[]) =>
      ratio(own.filter(({ scope }) => scope === intraScope).length, own.length);
    const firms = firmLinks(scene);
    const sum = firms.reduce((all, { local, global }) => all + local / (local + global), 0);
    const value = ratio(sum, firms.length);
    return {
      value: share(links),
      n: links.length,
      values: [{ id: 'mean-of-firms', name: 'Mean over firms', value, n: firms.length }],
      years: yearsOfEvents(
        scene,
        links,
        ({ year }) => year,
        (own) => ({ value: share(own), n: own.length, parts: {} }),
      ),
      undated: links.filter(({ year }) => year === noYear).length,
    };
  },
};
