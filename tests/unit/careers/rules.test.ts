import { describe, expect, it } from 'vitest';
import type { CareerRule } from '../../../contract/careers.ts';
import { isStudy } from '../../../server/careers/career.ts';
import { deriveClaims } from '../../../server/careers/derive.ts';
import { Descent } from '../../../server/careers/descent.ts';
import { deriveFlows } from '../../../server/careers/flows.ts';
import { outcomesOf } from '../../../server/careers/outcomes.ts';
import { claimSet, flowSet, isCalled } from '../../../server/careers/sets.ts';
import { sourceOf } from '../../../server/careers/words.ts';
import type { Row, World } from './slow.ts';
import { dataOf } from './world.ts';

const organisations: World['organisations'] = [
  { id: 'big', kind: 'firm', founded: 1900 },
  { id: 'lab', kind: 'public-lab', founded: null },
  { id: 'uni', kind: 'university', founded: 1800 },
  { id: 'new', kind: 'firm', founded: 1990 },
  { id: 'late', kind: 'firm', founded: 1995 },
];

/** `ann big 1980-1988 engineer`, `ann new 1990- *` for a founder. */
function rowOf(text: string): Row {
  const [person = '', organisation = '', years = '', ...rest] = text.split(' ');
  const [from, to] = years.split('-').map((y) => (y ? Number(y) : null));
  const founder = rest.at(-1) === '*';
  const role = rest.filter((word) => word !== '*').join(' ');
  return { person, organisation, from: from ?? null, to: to ?? null, role: role || null, founder };
}

function derive(rule: CareerRule, rows: string[], claimed: World['claimed'] = []) {
  const data = dataOf({ organisations, rows: rows.map(rowOf), claimed });
  const derived = deriveClaims(data, { rule, within: 5, descent: new Descent(claimed) });
  return {
    claims: derived.claims.map(({ parent, child, year }) => `${parent} → ${child} ${year}`),
    underived: Object.fromEntries(derived.underived.map(({ reason, count }) => [reason, count])),
  };
}

const three = [
  ...['ann big 1980-1988', 'ann new 1990- *'],
  ...['bob big 1970-1980', 'bob lab 1981-', 'bob new 1990- *'],
  ...['cyd lab 1985-1990', 'cyd uni 1975-1980 PhD student', 'cyd new 1990- *'],
];

describe('the rules', () => {
  it('take the employer that most founders share, each of equally many, each founder’s, all within years, or where they studied', () => {
    expect(derive('last-employer', three)).toEqual({
      claims: ['lab → new 1990'],
      underived: { 'fewer-founders': 1 },
    });
    expect(derive('last-employer', three.slice(0, 5)).claims).toEqual(['big → new 1990', 'lab → new 1990']);
    expect(derive('any-founder', three).claims).toEqual(['big → new 1990', 'lab → new 1990']);
    expect(derive('within', [...three, 'ann late 1970-1984']).claims).toEqual([
      'big → new 1990',
      'lab → new 1990',
    ]);
    expect(derive('studied', three)).toEqual({
      claims: ['uni → new 1990'],
      underived: { 'no-study': 2 },
    });
  });

  it('count what can’t be derived by its reason', () => {
    const founder = ['ann new 1990- *'];
    expect(derive('last-employer', founder).underived).toEqual({ 'no-earlier-employer': 1 });
    expect(derive('last-employer', [...founder, 'ann big -']).underived).toEqual({ 'career-undated': 1 });
    expect(derive('within', [...founder, 'ann big 1970-1984']).underived).toEqual({
      'no-employer-within': 1,
    });
    expect(derive('any-founder', ['ann lab - *', 'ann big 1980-1985']).underived).toEqual({
      'founding-year-unknown': 1,
    });
    expect(derive('any-founder', ['ann new 1990- *', 'ann late 1980-1985']).underived).toEqual({
      'parent-after-child': 1,
    });
    const lineage: World['claimed'] = [
      ['new', 'late'],
      ['late', 'lab'],
    ];
    expect(derive('any-founder', [...founder, 'ann lab 1980-1985'], lineage).underived).toEqual({
      'closes-cycle': 1,
    });
  });

  it('take a role for study at universities only, whatever its case and points', () => {
    const at = (role: string | null) => isStudy({ role }, 'university');
    expect([at('PhD student'), at('Ph.D.'), at('read for a BSc'), at('Étudiant')]).toEqual(
      Array(4).fill(true),
    );
    expect([at('Director of Studies'), at('professor'), at(null)]).toEqual(Array(3).fill(false));
    expect(isStudy({ role: 'PhD student' }, 'public-lab')).toBe(false);
  });
});

describe('worker flows from careers', () => {
  it('tell moves from second posts, and count what can’t be set in order', () => {
    const rows = ['ann big 1980-1985', 'ann lab 1983-1990', 'ann new 1990-', 'bob big -', 'bob new 1990-'];
    const { flows, besides, undated } = deriveFlows(
      dataOf({ organisations, rows: rows.map(rowOf), claimed: [] }),
    );
    expect(flows.map((f) => `${f.origin} → ${f.destination} ${f.year} ${f.people.length}`)).toEqual([
      'lab → new 1990 1',
    ]);
    expect([besides, undated]).toEqual([1, 2]);
  });
});

it('a career without an end is left once, for what began next', () => {
  const rows = ['ann big 1980-', 'ann lab 1985-1989', 'ann new 1990-'];
  const { flows } = deriveFlows(dataOf({ organisations, rows: rows.map(rowOf), claimed: [] }));
  expect(flows.map((f) => `${f.origin} → ${f.destination} ${f.year}`)).toEqual([
    'big → lab 1985',
    'lab → new 1990',
  ]);
  expect(flows[0]!.people[0]!.career.to).toBeNull();
});

describe('what is told and stored', () => {
  it('sets the rules side by side, with and without what is claimed', () => {
    const data = dataOf({ organisations, rows: three.map(rowOf), claimed: [] });
    const claimed: [string, string][] = [['uni', 'lab']];
    const kept = (rule: CareerRule) =>
      deriveClaims(data, { rule, within: 5, descent: new Descent(claimed) }).claims;
    const outcomes = outcomesOf(kept, 5, { claimed, shown: claimed, keeps: () => true });
    expect(
      outcomes.map(({ rule, claims, fresh, alone, together }) => [rule, claims, fresh, alone, together]),
    ).toEqual([
      [null, 0, 0, { spinoffs: 0, parents: 0, roots: 0 }, { spinoffs: 1, parents: 1, roots: 1 }],
      ['last-employer', 1, 1, { spinoffs: 1, parents: 1, roots: 1 }, { spinoffs: 2, parents: 2, roots: 1 }],
      ['any-founder', 2, 2, { spinoffs: 2, parents: 2, roots: 2 }, { spinoffs: 3, parents: 3, roots: 2 }],
      ['within', 2, 2, { spinoffs: 2, parents: 2, roots: 2 }, { spinoffs: 3, parents: 3, roots: 2 }],
      ['studied', 1, 1, { spinoffs: 1, parents: 1, roots: 1 }, { spinoffs: 2, parents: 1, roots: 1 }],
    ]);
  });

  it('names the careers, by ids only, and the data set by its rule', () => {
    const { people } = dataOf({ organisations, rows: three.map(rowOf), claimed: [] });
    const behind = people.map((person) => ({
      person: { ...person, name: 'Ann Smith' },
      career: person.careers[0]!,
    }));
    expect(sourceOf(behind)).toBe(
      'Careers: ann at big 1980–1988; bob at big 1970–1980; cyd at lab 1985–1990',
    );
    expect(claimSet('within', 5).id).toBe('careers-within-5-years');
    expect(isCalled('careers-within-5-years-2', claimSet('within', 5))).toBe(true);
    expect(isCalled('careers-last-employer', claimSet('any-founder', 5))).toBe(false);
    expect(isCalled('careers-flows-csv', flowSet)).toBe(false);
  });
});
