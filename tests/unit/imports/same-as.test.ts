import { expect, it } from 'vitest';
import { tableOfName } from '../../../contract/import-tables.ts';
import { checkTables, twoFirms } from './check-tables.ts';

const check = (sameAs: string, more: Record<string, string> = {}) =>
  checkTables({ 'organisations.csv': twoFirms, 'same-as.csv': sameAs, ...more });

it.each([
  ['same-as.csv', 'same-as'],
  ['Munich same as.CSV', 'same-as'],
  ['munich-links.csv', 'links'],
  ['as.csv', undefined],
])('%s holds %s', (name, table) => expect(tableOfName(name)).toBe(table));

it('rows that name a merged id go to the kept organisation, which is said once', async () => {
  const { lines, counts, aliases } = await check('kept,id,source\na,old,A book\na,older,\n', {
    'spinoffs.csv': 'parent,child,year\nold,b,1970\nold,b,1971\n',
  });
  expect(lines).toEqual([
    'info merged-id spinoffs.csv:2 parent: "old" was merged into "a": what names it goes there.',
    expect.stringMatching(/^info claims-disagree spinoffs.csv:3 year: /),
  ]);
  expect(counts).toMatchObject({ organisations: 2, spinoffs: 2, merges: 2 });
  expect([...aliases]).toEqual([
    ['old', { kept: 'a', chain: ['old'], dataset: '' }],
    ['older', { kept: 'a', chain: ['older'], dataset: '' }],
  ]);
});

it.each([
  ['itself', 'id,kept\na,a\n', 'error self-link same-as.csv:2 kept: a stands as merged into itself.'],
  [
    'an unknown organisation',
    'id,kept\nold,bb\n',
    'error unknown-organisation same-as.csv:2 kept: No organisation has the id "bb". Correct it, or add the organisation to organisations.csv.',
  ],
  [
    'one that stays an organisation',
    'id,kept\nb,a\n',
    'error merged-and-there same-as.csv:2 id: "b" is an organisation itself (line 3 of organisations.csv), so it can\'t stand for "a". Leave one of the two out, or merge them in the page.',
  ],
  [
    'one that is merged further down',
    'id,kept\nold,mid\nmid,a\n',
    'error same-as-chain same-as.csv:2 kept: "mid" is merged here and kept there (line 3). Name the organisation that is kept in the end in both rows.',
  ],
  [
    'two that are merged into each other',
    'id,kept\nx,y\ny,x\n',
    'error same-as-chain same-as.csv:2 kept: "y" is merged here and kept there (line 3). Name the organisation that is kept in the end in both rows.',
  ],
  [
    'two at once',
    'id,kept\nold,a\nold,b\n',
    'error twin-id same-as.csv:3 kept: old stands in line 2 too, with another kept. Keep one of the two rows.',
  ],
])('an id merged into %s is refused at its row', async (_, table, line) => {
  const { lines } = await check(table);
  expect(lines[0]).toBe(line);
});
