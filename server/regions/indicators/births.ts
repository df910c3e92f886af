import { type Parentage, parentages } from '../../../contract/survival.ts';
import { parentageIn, spinoffColumns } from '../../analytics/parentage.ts';
import { type Indicator, thin } from '../profile/indicator.ts';
import { partsOf, withoutStart, yearsOfEvents } from '../profile/years.ts';

const names: Record<Parentage, string> = {
  university: 'University',
  corporate: 'Corporate',
  'public-lab': 'Public lab',
  other: 'Intermediary or public body',
  none: 'No known parent',
};

function amounts(codes: ArrayLike<number>, organisations: Iterable<number>): [Parentage, number][] {
  const counts = parentages.map(() => 0);
  for (const organisation of organisations) counts[codes[organisation]!]!++;
  return parentages.map((parentage, i) => [parentage, counts[i]!]);
}

export const births: Indicator = {
  id: 'births',
  name: 'Births by parentage',
  group: 'births',
  definition: 'Firms that start in the region, by what their primary parent is.',
  reference: 'Klepper 2009, Spinoffs: a review and synthesis, European Management Review 6',
  unit: 'count',
  of: 'firms',
  convention:
    'A firm starts when it was founded, or else when it was first spun off. The primary parent is that of the most confident, then the earliest spin-off, of all that the data knows with the confidence of the filter; “no known parent” means that nobody has told of one. Firms without start year are in the total, in no year.',
  parts: 'parentage',
  partsUnit: 'count',
  thinBelow: thin,
  links: [],
  run(scene) {
    const { table, firms, filter } = scene;
    const { code } = parentageIn(spinoffColumns(table), filter.minConfidence);
    const values = amounts(code, firms).map(([id, n]) => ({ id, name: names[id], value: n, n }));
    const years = yearsOfEvents(
      scene,
      [...firms],
      (firm) => table.organisations.start[firm]!,
      (born) => ({ value: born.length, n: born.length, parts: partsOf(amounts(code, born)) }),
    );
    return { value: firms.length, n: firms.length, values, years, undated: withoutStart(scene, firms) };
  },
};
