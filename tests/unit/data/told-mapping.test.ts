import { expect, it } from 'vitest';
import { guessMapping } from '../../../contract/mapping/guess-mapping.ts';
import { mappingFor, ToldMapping, told } from '../../../contract/mapping/told.ts';

const header = ['Firma', 'Gegr.', 'Mutter', 'Quelle'];
const read = (written: object, columns = header) =>
  mappingFor({ header: columns, rows: [] }, ToldMapping.parse(written));

it('guesses what is not told as the page does', () => {
  expect(read({})).toEqual({ mapping: guessMapping(header) });
  expect(guessMapping(header).columns).toMatchObject({ name: 0, founded: 1, parent: 2, source: 3 });
});

it('takes columns by name, whatever their case, or by place', () => {
  expect(read({ shape: 'spin-off', columns: { child: 'firma', parent: 3, year: ' Gegr. ' } })).toEqual({
    mapping: {
      shape: 'spin-off',
      columns: { child: 0, parent: 2, year: 1 },
      kind: 'firm',
      link: 'collaboration',
    },
  });
});

it.each([
  [
    { columns: { name: 'Firm' } },
    'There is no column "Firm". There are: “Firma”, “Gegr.”, “Mutter”, “Quelle”.',
  ],
  [{ columns: { name: 9 } }, 'There is no column 9. There are: “Firma”, “Gegr.”, “Mutter”, “Quelle”.'],
  [
    { shape: 'link', columns: { from: 1, to: 3, name: 1 } },
    'A row that is one link or flow has no field name.',
  ],
  [
    { columns: { founded: 'Gegr.' } },
    'Nothing can be made without a column for name (Name of the organisation).',
  ],
])('says what is wrong with %j', (written, problem) => {
  expect(read(written)).toMatchObject({ problem: expect.stringContaining(problem) });
});

it('refuses fields and parts it does not know', () => {
  expect(ToldMapping.safeParse({ columns: { nome: 'Firma' } }).success).toBe(false);
  expect(ToldMapping.safeParse({ column: {} }).success).toBe(false);
});

it('is written down so that it reads back, also where a name stands twice', () => {
  const twice = ['Name', 'Jahr', 'Jahr'];
  const mapping = { ...guessMapping(twice), columns: { name: 0, founded: 2, dissolved: null } };
  const written = told(twice, mapping, 'Firmen');
  expect(written).toMatchObject({ columns: { name: 'Name', founded: 3 }, sheet: 'Firmen' });
  expect(read(JSON.parse(JSON.stringify(written)), twice)).toEqual({
    mapping: { ...mapping, columns: { name: 0, founded: 2 } },
  });
});
