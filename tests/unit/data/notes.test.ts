import { expect, it } from 'vitest';
import { Notes } from '../../../contract/mapping/notes.ts';

it('sends errors first, so that none is among the notes that are too many', () => {
  const notes = new Notes();
  for (let i = 0; i < 150; i++)
    notes.note({ severity: 'warning', code: 'bad-cell', message: `No. ${i}` }, i + 1);
  notes.note({ severity: 'error', code: 'cell-too-long', message: 'Too long' }, 7);
  const list = notes.list();
  expect(list).toHaveLength(100);
  expect(list.slice(0, 2)).toMatchObject([
    { code: 'cell-too-long', message: 'Too long.', lines: [7] },
    { message: 'No. 0.' },
  ]);
});
