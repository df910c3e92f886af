import { expect, test } from 'vitest';
import { colourBy, membersOf } from '../../../client/genealogy/model/colours.ts';
import type { Plan } from '../../../client/genealogy/model/drawing.ts';
import { countStays, staysOf } from '../../../client/genealogy/tree/stays.ts';
import { blockInSight } from '../../../client/genealogy/view/camera.ts';

const firm = (id: string, region: string | null, country: string | null, start: number | null = null) => [
  id,
  { id, name: id.toUpperCase(), region, country, start },
];
const regions = new Map(
  ['A1', 'A2', 'B1'].map((code) => [
    code,
    { code, name: code, level: 3, parent: null, country: code.slice(0, 1) },
  ]),
);
const kin = {
  organisations: new Map([
    firm('uni', 'A1', 'A'),
    firm('near', 'A1', 'A', 1990),
    firm('far', 'A2', 'A', 2005),
    firm('abroad', 'B1', 'B'),
    firm('lost', null, null),
  ] as never),
};
const primary = new Map(
  ['near', 'far', 'abroad', 'lost'].map((child) => [child, { id: child, parent: 'uni', child }]),
);
const plan = { kin, primary } as unknown as Plan;

test('the list counts who stayed and who left, and names those who left', () => {
  const stays = staysOf(plan, 3, regions);
  expect(Object.fromEntries(stays)).toEqual({
    near: 'intra-regional',
    far: 'national',
    abroad: 'international',
    lost: 'unknown',
  });
  expect(countStays(plan, stays)).toEqual([
    { scope: 'intra-regional', ids: ['near'], words: 'stayed in the parent’s region' },
    { scope: 'national', ids: ['far'], words: 'left for another region: FAR' },
    { scope: 'international', ids: ['abroad'], words: 'left the country: ABROAD' },
    { scope: 'unknown', ids: ['lost'], words: 'not known' },
  ]);
});

test('an entry of the legend stands for those who have its colour', () => {
  const colouring = colourBy('scope', { ...plan, focus: 'uni', level: 3, regions, theme: 'light' });
  expect(membersOf(plan.kin, colouring, 'national')).toEqual(['far']);
  expect(membersOf(plan.kin, colouring, 'intra-regional')).toEqual(['near']);
});

test('what is unfolded above the stage comes into sight; of what is taller than the stage, the top', () => {
  const camera = { x: 0, y: -300, k: 1, kx: 1 };
  const screen = { width: 800, height: 400 };
  const box = { x: 100, y: 100, width: 200, height: 150 };
  expect(blockInSight(box, camera, screen)).toEqual({ ...camera, y: -88 });
  expect(blockInSight({ ...box, y: 600, height: 150 }, camera, screen)).toEqual({ ...camera, y: -362 });
  expect(blockInSight({ ...box, height: 900 }, camera, screen)).toEqual({ ...camera, y: -88 });
  expect(blockInSight({ ...box, y: 400 }, camera, screen)).toEqual(camera);
});
