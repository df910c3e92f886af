import { expect, test } from 'vitest';
import { IndicatorDescriptor, indicatorGroups } from '../../../contract/region-profile.ts';
import { indicatorsDocument } from '../../../server/regions/document.ts';
import { describeIndicator, indicators } from '../../../server/regions/indicators/catalogue.ts';

test('docs/indicators.md is what the catalogue says', async () => {
  await expect(indicatorsDocument()).toMatchFileSnapshot('../../../docs/indicators.md');
});

test('every indicator is described to the full, under an id of its own, group by group', () => {
  const words = indicators.map(describeIndicator);
  for (const one of words) expect(IndicatorDescriptor.parse(one)).toEqual(one);
  expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
  const texts = words.flatMap(({ name, definition, reference, of, convention }) => [
    name,
    definition,
    reference,
    of,
    convention,
  ]);
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  const groups = words.map(({ group }) => indicatorGroups.indexOf(group));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
  expect(new Set(groups).size).toBe(indicatorGroups.length);
  for (const { parts, partsUnit } of words) expect(parts === null).toBe(partsUnit === null);
});
