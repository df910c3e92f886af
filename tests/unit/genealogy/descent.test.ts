import { expect, test } from 'vitest';
import { descentCsv } from '../../../client/genealogy/questions/descent/csv.ts';
import { descendantsIn, descentOf } from '../../../client/genealogy/questions/descent/model.ts';
import { descentWords } from '../../../client/genealogy/questions/descent/words.ts';
import type { Lineage } from '../../../contract/genealogy.ts';

const places = {
  uni: ['A1', 'A'],
  near: ['A1', 'A'],
  far: ['A2', 'A'],
  heir: ['A2', 'A'],
  back: ['A1', 'A'],
  lost: ['A', 'A'],
  abroad: ['B1', 'B'],
} as const;
type Id = keyof typeof places;
const generations = { uni: 0, near: 1, far: 1, heir: 2, back: 2, lost: 1, abroad: 3 };
const regions = new Map(
  [
    { code: 'A', name: 'Aland', level: 0, parent: null, country: 'A' },
    { code: 'A1', name: 'Alpha', level: 3, parent: 'A', country: 'A' },
    { code: 'A2', name: 'Beta', level: 3, parent: 'A', country: 'A' },
    { code: 'B1', name: 'Gamma', level: 3, parent: null, country: 'B' },
  ].map((region) => [region.code, region]),
);

function lineage(links: [Id, Id][]): Lineage {
  return {
    focus: 'uni',
    organisations: Object.entries(places).map(([id, [region, country]], i) => ({
      ...{ id, name: id.toUpperCase(), kind: id === 'lost' ? 'intermediary' : 'firm', region, country },
      ...{ start: 1990 - i, dissolved: null, fate: null, acquisitions: [] },
      side: id === 'uni' ? 'focus' : 'descendant',
      generation: { min: generations[id as Id], max: generations[id as Id] },
    })),
    spinoffs: links.map(([parent, child]) => ({
      id: `${parent}-${child}`,
      ...{ parent, child, year: null, confidence: 'high' },
    })),
  } as unknown as Lineage;
}
const links: [Id, Id][] = [
  ['uni', 'near'],
  ['uni', 'far'],
  ['uni', 'lost'],
  ['far', 'heir'],
  ['far', 'back'],
  ['heir', 'abroad'],
];
const descent = descentOf(lineage(links), {}, 3, regions)!;
const idsIn = (...asked: Parameters<typeof descendantsIn> extends [unknown, ...infer R] ? R : never) =>
  descendantsIn(descent.descendants, ...asked).map(({ organisation }) => organisation.id);

test('seen from the root and from the parent, different ones left', () => {
  expect(idsIn('focus', 'inside')).toEqual(['near', 'back']);
  expect(idsIn('focus', 'elsewhere')).toEqual(['far', 'heir', 'abroad']);
  expect(idsIn('parent', 'inside')).toEqual(['near', 'heir']);
  expect(idsIn('parent', 'elsewhere')).toEqual(['far', 'back', 'abroad']);
  expect([idsIn('focus', 'unknown'), idsIn('parent', 'unknown')]).toEqual([['lost'], ['lost']]);
});

test('the answer says who is meant, from where, and names those who left', () => {
  expect(descentWords(descent)).toEqual({
    all: '6 organisations descend from UNI, 5 of them firms.',
    focus:
      'Seen from UNI, in Alpha (A1): 2 are in its region, 3 left it (FAR, HEIR, ABROAD), of 1 it is not known.',
    parent:
      'Seen from the direct parent: 2 stayed in the parent’s region, 3 left it (FAR, BACK, ABROAD), of 1 it is not known.',
  });
  const alone = descentOf(lineage([['uni', 'near']]), {}, 3, regions)!;
  expect(descentWords(alone).focus).toBe('Seen from UNI, in Alpha (A1): 1 is in its region, none left it.');
});

test('at the level of countries a region of the same country is no other one', () => {
  const coarse = descentOf(lineage(links), {}, 0, new Map([...regions].filter(([code]) => code === 'A')))!;
  const left = descendantsIn(coarse.descendants, 'focus', 'elsewhere');
  expect(left.map(({ organisation }) => organisation.id)).toEqual(['abroad']);
});

test('with several parents, the one chosen in the drawing counts', () => {
  const two: [Id, Id][] = [...links, ['near', 'heir']];
  const stayOfHeir = (parents: Record<string, string>) => {
    const own = descentOf(lineage(two), parents, 3, regions)!.descendants;
    const heir = own.find(({ organisation }) => organisation.id === 'heir')!;
    return [heir.parent.id, heir.stay.parent, heir.stay.focus];
  };
  expect(stayOfHeir({})).toEqual(['far', 'intra-regional', 'national']);
  expect(stayOfHeir({ heir: 'near' })).toEqual(['near', 'national', 'national']);
});

test('the rows shown are saved with both scopes and the line between', () => {
  const rows = descendantsIn(descent.descendants, 'focus', 'elsewhere');
  expect(descentCsv(rows, regions, ['Left UNI.']).split('\r\n')).toEqual([
    'id,name,kind,start,region,region_name,country,scope_from_root,parent,parent_name,scope_from_parent,generation,through',
    'far,FAR,firm,1988,A2,Beta,A,national,uni,UNI,national,1,',
    'heir,HEIR,firm,1987,A2,Beta,A,national,far,FAR,intra-regional,2,FAR',
    'abroad,ABROAD,firm,1984,B1,Gamma,B,international,heir,HEIR,international,3,FAR > HEIR',
    '# Left UNI.',
    '',
  ]);
});
