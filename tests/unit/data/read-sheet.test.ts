import { describe, expect, it } from 'vitest';
import { decodeText, readSheet } from '../../../contract/mapping/sheet.ts';

describe('a sheet', () => {
  it.each([
    ['a;b\r\n"x;1";"two\nlines"\r\n\r\n', [['x;1', 'two\nlines']]],
    ['a\tb\n1\t', [['1']]],
    ['\ufeffa,b\n"say ""no""",', [['say "no"']]],
  ])('is read with its own separator (%#)', (text, rows) => {
    expect(readSheet(text)).toEqual({ header: ['a', 'b'], rows, lines: [2], headerAt: 1 });
  });

  it.each([
    ['a,b\n1,2\n"open,1\n2,3', 3],
    ['a,b\n"two\nlines",2\n"Acme" Ltd,1\n', 4],
  ])('tells the line of a quote that nothing rightly closes (%#)', (text, line) => {
    expect(readSheet(text).brokenQuote).toBe(line);
  });

  it('is read from where several columns are named: titles may stand above', () => {
    const { header, rows, headerAt } = readSheet('Spin-offs 2024;;\n\nFirma;Gegr.;Ort\nHelix;1988;Ulm\n');
    expect([header, rows, headerAt]).toEqual([['Firma', 'Gegr.', 'Ort'], [['Helix', '1988', 'Ulm']], 3]);
    expect(readSheet('Firma\nHelix\n').header).toEqual(['Firma']);
    for (const title of ['Spin-offs', 'Spin-offs of Munich, 2024, all'])
      expect(readSheet(`${title}\n\nFirma;Kommt von\nHelix;TU, LMU\n`)).toMatchObject({
        ...{ header: ['Firma', 'Kommt von'], rows: [['Helix', 'TU, LMU']], headerAt: 3 },
      });
  });

  it('is read in the encodings of spreadsheets', () => {
    expect(decodeText(new TextEncoder().encode('Ångström'))).toBe('Ångström');
    expect(decodeText(Uint8Array.from([0xc5, 0x6e, 0x67]))).toBe('Ång');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xc5, 0]))).toBe('Å');
  });
});
