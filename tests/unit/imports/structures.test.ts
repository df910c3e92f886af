import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCell, unescapeCell } from '../../../contract/cells.ts';
import { HashIndex, hexKey, pairKey } from '../../../server/imports/check/hash-index.ts';
import { Interner } from '../../../server/imports/check/interner.ts';
import { BitSet } from '../../../server/imports/check/number-list.ts';
import { Findings } from '../../../server/imports/findings.ts';
import { plainLinks } from '../../../server/imports/link-tables.ts';
import { nearest } from '../../../server/imports/suggest.ts';

describe('Interner', () => {
  it('gives each text its number, and the text back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 1000 }), (texts) => {
        const interner = new Interner();
        const expected = new Map<string, number>();
        for (const text of texts) {
          if (!expected.has(text)) expected.set(text, expected.size);
          expect(interner.add(text)).toBe(expected.get(text));
        }
        for (const [text, number] of expected) expect(interner.text(number)).toBe(text);
        expect(interner.find('never there \u{10ffff}')).toBe(-1);
      }),
      { numRuns: 20 },
    );
  });

  it('holds a hundred thousand', () => {
    const interner = new Interner();
    for (let i = 0; i < 100_000; i++) interner.add(`organisation-${i}`);
    expect([interner.size, interner.find('organisation-77777'), interner.text(99_999)]).toEqual([
      100_000,
      77_777,
      'organisation-99999',
    ]);
  });
});

describe('HashIndex and BitSet', () => {
  it('answer as a Map and a Set do', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3000), fc.nat(3000)), { maxLength: 2500 }), (pairs) => {
        const index = new HashIndex();
        const bits = new BitSet();
        const map = new Map<number, number>();
        const set = new Set<number>();
        pairs.forEach(([a, b], i) => {
          index.set(pairKey(a, b), i);
          map.set(pairKey(a, b), i);
          bits.add(a);
          set.add(a);
        });
        for (const [key, value] of map) expect(index.get(key)).toBe(value);
        expect([index.size, bits.count, index.get(pairKey(9999, 1))]).toEqual([map.size, set.size, -1]);
        for (let i = 0; i <= 3000; i++) expect(bits.has(i)).toBe(set.has(i));
      }),
      { numRuns: 10 },
    );
  });

  it('keys are never 0', () => {
    expect([pairKey(0, 0), hexKey('0'.repeat(20))]).toEqual([1, 1]);
  });
});

describe('nearest', () => {
  it('takes near misses and nothing else', () => {
    const words = ['firm', 'university', 'public-lab'];
    const found = ['frim', 'Universty', 'public lab', 'FIRM', 'company', 'f'].map((word) =>
      nearest(word, words),
    );
    expect(found).toEqual(['firm', 'university', 'public-lab', 'firm', undefined, undefined]);
  });
});

describe('escaped cells', () => {
  it('come back as they were, and none begins like a formula', () => {
    const text = fc.array(fc.constantFrom("'", '=', '+', '-', '@', 'a', ' ', '\t'), { maxLength: 6 });
    fc.assert(
      fc.property(text, (characters) => {
        const cell = escapeCell(characters.join(''));
        expect(unescapeCell(cell)).toBe(characters.join(''));
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('the id of a link', () => {
  const row = { from: 'b', to: 'a', kind: 'supply', start: 1990 } as const;
  const nothing = {
    formality: null,
    end: null,
    weight: null,
    share: null,
    confidence: null,
    source: null,
    note: null,
  };

  it('is stable, short, and leaves out what a row says of it', () => {
    const id = plainLinks.id({ ...nothing, ...row });
    expect(id).toBe('62a63a35bab8b215742a');
    expect(plainLinks.id({ ...nothing, ...row, weight: 3, confidence: 'low' })).toBe(id);
    expect(plainLinks.id({ ...nothing, ...row, start: 1991 })).not.toBe(id);
  });
});

describe('Findings', () => {
  it('keeps a thousand, errors first, and counts all', () => {
    const findings = new Findings();
    for (let i = 1; i <= 1500; i++) findings.info('x', { file: 'f', line: i }, 'info');
    findings.error('y', { file: 'f', line: 7, column: 'c' }, 'error');
    const list = findings.list();
    expect(list[0]).toEqual({
      severity: 'error',
      code: 'y',
      file: 'f',
      line: 7,
      column: 'c',
      message: 'error',
    });
    expect([list.length, list[999]?.line, findings.counts]).toEqual([
      1000,
      999,
      { error: 1, warning: 0, info: 1500 },
    ]);
  });
});
