import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../server/names/plain-name.ts';
import { findTwins, isOneOff, type Named, TwinIndex } from '../../../server/names/twins.ts';

const named = (
  id: string,
  name: string,
  region: string | null = null,
  place: string | null = null,
): Named => ({
  id,
  name,
  region,
  place,
  wikidata: null,
  ror: null,
});

describe('a name made plain', () => {
  it('lacks accents, case, punctuation, joining words and, at the end, forms of firms', () => {
    const same = (...names: string[]) => new Set(names.map((name) => plainWords(name).join(' '))).size === 1;
    expect(same('Cambridge Consultants Ltd', 'CAMBRIDGE CONSULTANTS LIMITED', 'Cambridge Consultants')).toBe(
      true,
    );
    expect(same('Siemens A.G.', 'Siemens', 'The Siemens AG')).toBe(true);
    expect(same('Müller & Söhne GmbH & Co. KG', 'Muller und Sohne')).toBe(true);
    expect(same('Novo A/S', 'Novo')).toBe(true);
    expect(same('Ørsted', 'Orsted')).toBe(true);
    expect(plainWords('AG')).toEqual(['ag']);
    expect(plainWords('The And')).toEqual(['the', 'and']);
    expect(plainWords('東京 株式会社')).toEqual(['東京', '株式会社']);
  });
});

const above = (region: string) => (region === 'MUC' ? 'BAY' : region.length > 2 ? region.slice(0, -1) : null);

/** Edits (insert, delete, exchange, swap of neighbours), by the book. */
function edits(a: string, b: string): number {
  const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) d[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  }
  return d[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('x', 'q', 'z'), minLength: 1, maxLength: 9 });

describe('likely twins', () => {
  it('are one edit apart as the book has it', () => {
    fc.assert(fc.property(word, word, (a, b) => isOneOff(a, b) === (edits(a, b) === 1)));
  });

  it('are all that comparing each with each would find', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), (words) => {
        const found = findTwins(
          words.map((name) => named(name, name)),
          above,
        );
        const each = words.flatMap((b, j) =>
          words
            .slice(0, j)
            .flatMap((a) => (Math.min(a.length, b.length) >= 6 && edits(a, b) === 1 ? [`${a} ${b}`] : [])),
        );
        expect(found.map(({ a, b }) => `${a.id} ${b.id}`).sort()).toEqual(each.sort());
      }),
    );
  });

  it('must not be known to be apart', () => {
    const words = (...all: Named[]) =>
      findTwins(all, above).map(
        ({ a, b, likeness, samePlace }) => `${a.id} ${b.id} ${likeness} ${samePlace}`,
      );
    expect(words(named('a', 'Siemens AG', 'DE212'), named('b', 'Seimens', 'DE212'))).toEqual([
      'a b typing-error true',
    ]);
    expect(words(named('a', 'Siemens AG', 'DE212'), named('b', 'Siemens', 'DE'))).toEqual([
      'a b same-name false',
    ]);
    expect(words(named('a', 'Siemens', 'DE212'), named('b', 'Siemens', 'UKH12'))).toEqual([]);
    expect(words(named('a', 'Siemens', 'MUC'), named('b', 'Siemens', 'BAY'))).toEqual([
      'a b same-name false',
    ]);
    expect(words(named('a', 'Siemens', '1'), named('b', 'Siemens', '12'))).toEqual([]);
    expect(words(named('a', 'Siemens', null, 'München'), named('b', 'siemens', null, 'Munchen'))).toEqual([
      'a b same-name true',
    ]);
    expect(words(named('a', 'Siemens', null, 'Berlin'), named('b', 'siemens', null, 'Munchen'))).toEqual([]);
    expect(words(named('a', 'Level 5 Networks'), named('b', 'Level 6 Networks'))).toEqual([]);
    expect(words(named('a', 'Astex'), named('b', 'Artex'))).toEqual([]);
    expect(
      words({ ...named('a', 'Siemens'), wikidata: 'Q1' }, { ...named('b', 'Siemens'), wikidata: 'Q2' }),
    ).toEqual([]);
  });

  it('are found in time that grows with the names, also where thousands share one', () => {
    const syllables = ['ka', 'lo', 'mi', 'ter', 'son', 'dra', 'vel', 'qui', 'bor', 'zen'];
    const name = (n: number) => [...String(n).padStart(6, '0')].map((d) => syllables[Number(d)]).join('');
    const compared = (count: number) => {
      const index = new TwinIndex<Named>(above);
      for (let i = 0; i < count; i++) {
        const one = named(String(i), i % 10 === 0 ? 'Institute of Physics' : name((i * 7919) % 1_000_000));
        index.twinsOf(one);
        index.add(one);
      }
      return index.compared / count;
    };
    const [few, many] = [compared(2000), compared(20_000)];
    expect(many).toBeLessThan(60);
    expect(many).toBeLessThan(few * 4 + 10);
  });
});
