import { expect, test } from 'vitest';
import { colourBy, membersOf } from '../../../client/genealogy/model/colours.ts';
import type { Kin } from '../../../client/genealogy/model/kin.ts';
import type { SeenFrom } from '../../../client/genealogy/model/stay.ts';
import { countStays, staysOf } from '../../../client/genealogy/tree/stays.ts';
import { blockInSight } from '../../../client/genealogy/view/camera.ts';
import type { Spinoff } from '../../../contract/genealogy.ts';

const firm = (id: string, region: string | null, country: string | null, start: number | null = null) => [
  id,
  { id, name: id.toUpperCase(), region, country, start, side: id === 'uni' ? 'focus' : 'descendant' },
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
    firm('with-far', 'A2', 'A', 2010),
    firm('back', 'A1', 'A', 2012),
    firm('abroad', 'B1', 'B'),
    firm('lost', null, null),
  ] as never),
} as unknown as Kin;
const parents = { near: 'uni', far: 'uni', 'with-far': 'far', back: 'far', abroad: 'uni', lost: 'uni' };
const primary = new Map(
  Object.entries(parents).map(([child, parent]) => [child, { id: child, parent, child } as Spinoff]),
);
const context = { kin, primary, focus: 'uni', level: 3, regions };

test('the list counts who stayed in the parent’s region and who left, and names those who left', () => {
  const stays = staysOf({ ...context, seenFrom: 'parent' });
  expect(countStays(kin, stays, 'parent')).toEqual([
    { scope: 'intra-regional', ids: ['near', 'with-far'], words: 'stayed in the parent’s region' },
    { scope: 'national', ids: ['far', 'back'], words: 'left for another region: FAR, BACK' },
    { scope: 'international', ids: ['abroad'], words: 'left the country: ABROAD' },
    { scope: 'unknown', ids: ['lost'], words: 'not known' },
  ]);
});

test('seen from the focus, who stayed with a parent that had left is elsewhere, and who came back is not', () => {
  const stays = staysOf({ ...context, seenFrom: 'focus' });
  expect(stays.has('uni')).toBe(false);
  expect(countStays(kin, stays, 'focus').slice(0, 2)).toEqual([
    { scope: 'intra-regional', ids: ['near', 'back'], words: 'stayed in its region' },
    { scope: 'national', ids: ['far', 'with-far'], words: 'left for another region: FAR, WITH-FAR' },
  ]);
});

test('an entry of the legend stands for those who have its colour', () => {
  const seen = (seenFrom: SeenFrom) => colourBy('scope', { ...context, theme: 'light', seenFrom });
  expect(seen('parent').title).toBe('Parent’s region');
  expect(membersOf(kin, seen('parent'), 'national')).toEqual(['far', 'back']);
  expect(seen('focus').title).toBe('Region of the focus');
  expect(membersOf(kin, seen('focus'), 'intra-regional')).toEqual(['near', 'back']);
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
