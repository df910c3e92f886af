import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CareerRule, careerRules } from '../../../contract/careers.ts';
import { deriveClaims } from '../../../server/careers/derive.ts';
import { Descent } from '../../../server/careers/descent.ts';
import { deriveFlows } from '../../../server/careers/flows.ts';
import type { Behind } from '../../../server/careers/model.ts';
import { type Row, slowClaims, slowFlows, type World } from './slow.ts';
import { dataOf } from './world.ts';

const ids = ['a', 'b', 'c', 'd', 'u', 'v'] as const;
const year = fc.option(fc.integer({ min: 1980, max: 1988 }), { nil: null, freq: 4 });

const row: fc.Arbitrary<Row> = fc
  .record({
    person: fc.constantFrom('p', 'q', 'r'),
    organisation: fc.constantFrom(...ids),
    from: year,
    to: year,
    role: fc.constantFrom(null, 'engineer', 'PhD student'),
    founder: fc.boolean(),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);

const world: fc.Arbitrary<World> = fc.record({
  organisations: fc.tuple(...ids.map(() => year)).map((founded) =>
    ids.map((id, i) => ({
      id,
      kind: id < 'u' ? ('firm' as const) : ('university' as const),
      founded: founded[i]!,
    })),
  ),
  rows: fc.uniqueArray(row, { maxLength: 14, selector: (r) => JSON.stringify({ ...r, founder: 0 }) }),
  // From the lesser id to the greater: never a cycle.
  claimed: fc.array(
    fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([p, c]) => p < c),
    { maxLength: 4 },
  ),
});

const who = (people: readonly Behind[]) => [...new Set(people.map(({ person }) => person.id))].join(',');

function claims(some: World, rule: CareerRule, within: number): string[] {
  const derived = deriveClaims(dataOf(some), { rule, within, descent: new Descent(some.claimed) });
  return derived.claims.map(({ parent, child, year, people }) => `${parent}>${child} ${year} ${who(people)}`);
}

describe('claims derived from careers', () => {
  it.each(careerRules)('by %s are those of the plain rule', (rule) => {
    fc.assert(
      fc.property(world, fc.integer({ min: 0, max: 9 }), (some, within) => {
        expect(claims(some, rule, within)).toEqual(slowClaims(some, rule, within));
      }),
    );
  });

  it('give, once stored, the same again', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...careerRules), (some, rule) => {
        const first = claims(some, rule, 5);
        const pairs = first.map((claim) => claim.split(' ')[0]!.split('>') as [string, string]);
        expect(claims({ ...some, claimed: [...some.claimed, ...pairs] }, rule, 5)).toEqual(first);
      }),
    );
  });

  it('account for every founder: behind a claim or a parent that is none, or with a reason', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...careerRules), (some, rule) => {
        const data = dataOf(some);
        const derived = deriveClaims(data, { rule, within: 5, descent: new Descent(some.claimed) });
        const cases = derived.underived.flatMap((reason) => reason.cases);
        const pairs = data.people.flatMap((person) =>
          person.founded.map(({ organisation: child }) => ({ person, child })),
        );
        const unaccounted = pairs.filter(({ person, child }) => {
          const isBehind = derived.claims.some(
            (claim) => claim.child === child && claim.people.some((one) => one.person === person),
          );
          const own = cases.filter((one) => one.child === child);
          const workedAt = (id: string) => person.careers.some(({ organisation }) => organisation === id);
          return !isBehind && !own.some((one) => one.person === person.id || workedAt(one.parent ?? ''));
        });
        expect(derived.foundings).toBe(pairs.length);
        expect(unaccounted).toEqual([]);
      }),
    );
  });
});

describe('worker flows from careers', () => {
  it('are those of the plain rule', () => {
    fc.assert(
      fc.property(world, (some) => {
        const { flows } = deriveFlows(dataOf(some));
        const lines = flows.map((f) => `${f.origin}>${f.destination} ${f.year} ${who(f.people)}`);
        expect(lines.sort()).toEqual(slowFlows(some));
      }),
    );
  });
});
