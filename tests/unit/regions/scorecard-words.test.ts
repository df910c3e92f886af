import { expect, test } from 'vitest';
import { scorecardChart } from '../../../client/regions/scorecard/chart.ts';
import { populationsOf } from '../../../client/regions/scorecard/populations.ts';
import type { Indicator, RegionProfile } from '../../../contract/region-profile.ts';

const year = (at: number, value: number | null, n: number) => ({ year: at, value, n, parts: {} });
const line = [year(2025, 0.6, 5), year(2026, 0.5, 4), year(2027, null, 0)];

test('a line of those that stand is of others than the value: said with its last N', () => {
  const stands = { value: 0.7, n: 10, years: line, yearsHold: 'what stands' } as const;
  expect(populationsOf(stands)).toEqual([
    'Value: all, whenever they stood. Line: those that stand in each year.',
    'N = 4 in 2026.',
  ]);
  expect(populationsOf({ ...stands, value: 0.5 })).toHaveLength(2);
  expect(populationsOf({ ...stands, value: 0.5, n: 4 })).toEqual([]);
  expect(populationsOf({ ...stands, value: null })).toEqual([]);
  expect(populationsOf({ ...stands, yearsHold: 'what happens' })).toEqual([]);
});

const control = {
  id: 'control-of-organisations',
  name: 'Control',
  group: 'control',
  unit: 'share',
  of: 'organisations',
  partsUnit: 'count',
  thinBelow: 10,
  values: [],
  test: null,
  warnings: [],
  yearsHold: 'what stands',
} as const;

/** A scorecard of one indicator: how many of 20 were controlled in the region in 1990 and in 2000. */
function cardOf(name: string, before: number, after: number): RegionProfile {
  const at = (of: number, inside: number) => ({
    ...year(of, inside / 20, 20),
    parts: { own: inside, international: 20 - inside },
  });
  const last = at(2000, after);
  const indicator = { ...control, value: last.value, n: 20, years: [at(1990, before), last], inTheEnd: last };
  return {
    region: { name, code: name },
    years: { from: 1990, to: 2000 },
    indicators: [indicator as unknown as Indicator],
  } as unknown as RegionProfile;
}

test('the saved picture of two regions tells the verdict on either', () => {
  const { shapes, height } = scorecardChart(
    cardOf('Alpha', 5, 16),
    cardOf('Beta', 16, 5),
    (text) => text.length * 6,
  );
  const told = shapes.flatMap((shape) => ('text' in shape ? [shape.text] : [])).join(' ');
  expect(told).toContain('Alpha Beta Difference Alpha Beta');
  expect(told).toContain('Did control move into Alpha? Yes, it moved in. In 1990 5 of 20');
  expect(told).toContain('Did control move into Beta? No, it moved out. In 1990 16 of 20');
  const lines = shapes.filter((shape) => 'd' in shape && shape.fill === undefined);
  expect(lines).toHaveLength(2);
  const lowest = Math.max(...shapes.flatMap((shape) => ('text' in shape ? [shape.y] : [])));
  expect(lowest).toBeLessThan(height);
});
