import { expect, it } from 'vitest';
import { decodeText, readSheet } from '../../../contract/mapping/sheet.ts';
import { whyUnreadable } from '../../../contract/mapping/unreadable.ts';

function why(content: string | number[]) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return whyUnreadable('firms.csv', bytes, readSheet(decodeText(bytes)));
}

it.each([
  ['a gzip archive', [0x1f, 0x8b, 8, 0, 0x61], 'firms.csv is not a CSV table but a gzip archive'],
  ['a program', [0x4d, 0x5a, 0x90, 0, 3], 'firms.csv is not a CSV table but a Windows program'],
  ['a workbook', [0x50, 0x4b, 3, 4, 20], 'firms.csv is not a CSV table but a ZIP archive or a workbook'],
  ['nothing', '', 'firms.csv is empty'],
  ['an open quote', 'Firma;Jahr\nA;1990\n"B;1991\nC;1992\n', 'firms.csv, line 3: a quote is not closed'],
])('refuses %s named as a sheet', (_what, content, told) => {
  expect(why(content)).toContain(told);
});

it('takes a sheet', () => {
  expect(why('Firma;Jahr\n"A; B";1990\n')).toBeUndefined();
});
