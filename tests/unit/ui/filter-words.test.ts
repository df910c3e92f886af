import { expect, test } from 'vitest';
import { filterWords } from '../../../client/ui/figures/filter-words.ts';

const filter = { level: 3, undated: 'include', dataset: ['seed', 'mine'], regions: ['UKH12'] } as const;

test('a data set is named by its title, with the id that files know it by', () => {
  const names = {
    nameOf: (id: string) => (id === 'seed' ? 'a region' : 'Cambridgeshire'),
    titleOf: (id: string) => (id === 'seed' ? 'High-technology regions' : id),
  };
  expect(
    filterWords({ ...filter, dataset: [...filter.dataset], regions: [...filter.regions] }, names),
  ).toEqual(['regions: Cambridgeshire', 'data sets: High-technology regions (seed), mine']);
});
