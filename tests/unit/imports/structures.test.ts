import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCell, unescapeCell } from '../../../contract/cells.ts';
import { tableColumns, tableIds } from '../../../contract/import-tables.ts';
import { HashIndex, hexKey, pairKey } from '../../../server/imports/check/hash-index.ts';
import { Interner } from '../../../server/imports/check/interner.ts';
import { BitSet } from '../../../server/imports/check/number-list.ts';
import { Findings } from '../../../server/imports/findings.ts';
import { plainLinks } from '../../../server/imports/link-tables.ts';
import { nearest } from '../../../server/imports/suggest.ts';
import { tables } from '../../../server/imports/tables/catalogue.ts';

/** Few letters, so that texts meet again; some beyond the 16-bit plane. */
const word = fc
  .array(fc.constantFrom('a', 'b', 'Å', '日', '😀'), { maxLength: 4 })
  .map((letters) => letters.join(''));

describe('Interner', () => {
  it('gives each text its number, and the text back', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (texts) => {
        const interner = new Interner();
        const distinct = [...new Set(texts)];
        const numbers = texts.map((text) => interner.add(text));
        expect(numbers).toEqual(texts.map((text) => distinct.indexOf(text)));
        expect(distinct.map((_, number) => interner.text(number))).toEqual(distinct);
        expect(interner.size).toBe(distinct.length);
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
        expect([...map.keys()].map((key) => index.get(key))).toEqual([...map.values()]);
        expect([index.size, bits.count, index.get(pairKey(9999, 1))]).toEqual([map.size, set.size, -1]);
        const all = Array.from({ length: 3001 }, (_, i) => i);
        expect(all.filter((i) => bits.has(i))).toEqual(all.filter((i) => set.has(i)));
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

describe('the tables', () => {
  it('have the columns that the contract says', () => {
    const said = Object.entries(tables).map(([id, { columns }]) => {
      const all = Object.entries<{ needed: boolean }>(columns);
      const names = (needed: boolean) =>
        all.filter(([, column]) => column.needed === needed).map(([name]) => name);
      return [id, { needed: names(true), optional: names(false) }];
    });
    const contract = tableIds.map((id) => {
      const { needed, optional } = tableColumns[id];
      return [id, { needed, optional }];
    });
    expect(said).toEqual(contract);
  });
});
