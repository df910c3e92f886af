import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellLimit } from '../../../server/imports/csv/limits.ts';
import { type CsvRecord, RecordSplitter } from '../../../server/imports/csv/records.ts';

/** Splits text, given in pieces that end at some of its line ends. */
function split(text: string, cuts: number[] = [], delimiter = ','): CsvRecord[] {
  const faults: string[] = [];
  const splitter = new RecordSplitter(delimiter, (code, line) => faults.push(`${code} ${line}`));
  const lines = text.split(/(?<=\n)/);
  const at = new Set(cuts.map((cut) => cut % Math.max(lines.length, 1)));
  const records: CsvRecord[] = [];
  let piece = '';
  let line = 1;
  lines.forEach((one, i) => {
    piece += one;
    if (!at.has(i) && i < lines.length - 1) return;
    records.push(...splitter.push({ text: piece, line }));
    line = i + 2;
    piece = '';
  });
  splitter.end();
  expect(faults).toEqual([]);
  return records;
}

const character = fc.constantFrom('a', 'Å', '日', '😀', ' ', '"', ',', ';', '\n', '\r\n', '\t', "'");
const cell = fc.array(character, { maxLength: 6 }).map((parts) => parts.join(''));
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 });
const style = fc.record({
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  last: fc.boolean(),
});

function write(
  rows: string[][],
  { lineEnd, quoteAll, last }: { lineEnd: string; quoteAll: boolean; last: boolean },
) {
  const quoted = (text: string) =>
    quoteAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines: number[] = [];
  let text = '';
  for (const row of rows) {
    lines.push(text.split('\n').length);
    text += row.map(quoted).join(',') + lineEnd;
  }
  return { text: last ? text : text.slice(0, -lineEnd.length), lines };
}

describe('the CSV reader', () => {
  it('reads back any table that was written, each record with its line, however the text is cut', () => {
    fc.assert(
      fc.property(table, style, fc.array(fc.nat(40)), (rows, how, cuts) => {
        const { text, lines } = write(rows, how);
        const expected = rows.map((cells, i) => ({ cells, line: lines[i] }));
        expect(split(text, cuts)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with csv-parse', () => {
    fc.assert(
      fc.property(table, style, (rows, how) => {
        const { text } = write(rows, how);
        const referee = parse(text, { relax_column_count: true, record_delimiter: how.lineEnd });
        expect(split(text).map(({ cells }) => cells)).toEqual(referee);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out empty lines and keeps a quote inside a cell', () => {
    expect(split('a,b\n\n\r\n5" disk,x"y"\n')).toEqual([
      { cells: ['a', 'b'], line: 1 },
      { cells: ['5" disk', 'x"y"'], line: 4 },
    ]);
  });

  it('splits at the delimiter it is given', () => {
    expect(split('a;"b;c";d,e\n', [], ';')).toEqual([{ cells: ['a', 'b;c', 'd,e'], line: 1 }]);
  });

  it('names the line where a quote was opened and never closed', () => {
    const text = 'a,b\n"two\nlines",ok\nc,"open\nd,e\nf,g\n';
    expect(() => split(text)).toThrow('The quote opened in line 4 is not closed to the end of the file.');
    expect(() => split(text, [0, 1, 2, 3, 4])).toThrow('The quote opened in line 4');
  });

  it('gives up on an open quote before it swallows the file', () => {
    const splitter = new RecordSplitter(',', () => undefined);
    const piece = { text: `a,"open\n${'x,y\n'.repeat(cellLimit)}`, line: 7 };
    expect(() => splitter.push(piece)).toThrow(
      'The quote opened in line 7 is not closed within 100,000 characters.',
    );
  });

  it('takes a long record of cells that are each short enough, wherever it is cut', () => {
    const cells = ['x', 'y', 'z'].map((letter) => `${letter.repeat(cellLimit - 10)}\nend`);
    const text = `${cells.map((one) => `"${one}"`).join(',')}\n`;
    expect(split(text, [0, 1, 2])).toEqual([{ cells, line: 1 }]);
  });

  it('goes on after a record that it cannot read', () => {
    const faults: string[] = [];
    const splitter = new RecordSplitter(',', (code, line, message) =>
      faults.push(`${code} ${line} ${message}`),
    );
    const long = 'x'.repeat(cellLimit + 1);
    const records = splitter.push({ text: `"a"b,c\nd,e\n"f",${long}\n${long},g\nh,i\n`, line: 1 });
    expect(records).toEqual([
      { cells: ['d', 'e'], line: 2 },
      { cells: ['h', 'i'], line: 5 },
    ]);
    expect(faults).toEqual([
      'quote 1 Text follows a closing quote; inside a cell in quotes, each quote is written twice ("").',
      'cell-too-long 3 Cell 2 has 100,001 characters; 100,000 is the limit. Shorten it.',
      'cell-too-long 4 Cell 1 has 100,001 characters; 100,000 is the limit. Shorten it.',
    ]);
  });
});
