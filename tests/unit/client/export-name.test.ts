import { expect, it } from 'vitest';
import { partInName } from '../../../client/shell/export/extent.ts';
import { type AppState, initialState } from '../../../client/state/state.ts';
import { calledOtherwise, exportName, selectionInName } from '../../../contract/export-name.ts';

const names: Record<string, string> = { a: 'Sinclair Radionics', b: 'Ångström & Söner', c: '日本電気' };
const lineage: AppState = { ...initialState, view: 'genealogy', focus: 'a', selection: ['b', 'c'] };
const related = { ...lineage, genealogy: { ...lineage.genealogy, relatedTo: 'c' } };

it.each([
  ['screen', lineage, 'genealogy-sinclair-radionics'],
  ['screen', related, 'genealogy-sinclair-radionics-and-c'],
  ['screen', { ...lineage, view: 'network' }, 'network'],
  ['selection', lineage, 'selection-angstrom-soner-and-1-more'],
  ['filter', lineage, 'filtered'],
  ['all', lineage, 'all'],
] as const)('a file of the %s is called for what is in it: %#', (part, state, called) => {
  expect(partInName(part, state as AppState, (id) => names[id]!)).toBe(called);
});

it('archives of four formats are told apart, and the page says more closely what the program calls filtered', () => {
  const at = { dataVersion: 3, date: '2026-11-22' };
  const [pajek, gexf] = [
    { id: 'pajek', extension: 'zip' },
    { id: 'gexf', extension: 'gexf' },
  ];
  expect(exportName('all', pajek, at)).toBe('offshoot-all-pajek-v3-2026-11-22.zip');
  expect(exportName('all', gexf, at)).toBe('offshoot-all-v3-2026-11-22.gexf');
  expect(calledOtherwise(exportName('filtered', pajek, at), 'genealogy-arm', pajek)).toBe(
    'offshoot-genealogy-arm-pajek-v3-2026-11-22.zip',
  );
  expect(calledOtherwise('offshoot.zip', 'genealogy-arm', pajek)).toBe('offshoot.zip');
  expect(selectionInName('日本', 1)).toBe('selection-organisation');
});
