import { expect, test } from 'vitest';
import { MeasureDescriptor, measureGroups } from '../../../contract/measures.ts';
import { describe as inWords, measures } from '../../../server/analytics/measures/catalogue.ts';
import { measuresDocument } from '../../../server/measures/document.ts';

test('docs/measures.md is what the catalogue says', async () => {
  await expect(measuresDocument()).toMatchFileSnapshot('../../../docs/measures.md');
});

test('every measure is described to the full, under an id of its own', () => {
  const words = measures.map(inWords);
  for (const measure of words) expect(MeasureDescriptor.parse(measure)).toEqual(measure);
  const ids = words.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const texts = words.flatMap(({ name, definition, formula, reference, convention, cost }) => [
    name,
    definition,
    formula,
    reference,
    convention,
    cost,
  ]);
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  expect(new Set(words.map(({ group }) => group))).toEqual(new Set(measureGroups));
});
