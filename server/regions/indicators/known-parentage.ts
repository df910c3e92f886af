import { parentages } from '../../../contract/survival.ts';
import { parentageIn, spinoffColumns } from '../../analytics/parentage.ts';
import { type Indicator, ratio, thin } from '../profile/indicator.ts';
import { withoutStart, yearsOfEvents } from '../profile/years.ts';

export const knownParentage: Indicator = {
  id: 'known-parentage',
  name: 'Spin-offs among firms',
  group: 'births',
  definition: 'Share of the region’s firms that have a known parent.',
  reference: 'Klepper 2009, Spinoffs: a review and synthesis, European Management Review 6',
  unit: 'share',
  of: 'firms',
  convention:
    'By year of those that start in it. What nobody has told counts as no parent, so the share is a lower bound.',
  parts: null,
  partsUnit: null,
  thinBelow: thin,
  links: [],
  run(scene) {
    const { table, firms, filter } = scene;
    const { code } = parentageIn(spinoffColumns(table), filter.minConfidence);
    const none = parentages.indexOf('none');
    const known = (list: readonly number[]) => list.filter((firm) => code[firm] !== none).length;
    const years = yearsOfEvents(
      scene,
      [...firms],
      (firm) => table.organisations.start[firm]!,
      (born) => ({ value: known(born) / born.length, n: born.length, parts: {} }),
    );
    const n = firms.length;
    return { value: ratio(known([...firms]), n), n, years, undated: withoutStart(scene, firms) };
  },
};
