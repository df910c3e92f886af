import { expect, it } from 'vitest';
import { brokenOffJob } from '../../../server/imports/broken-off.ts';
import type { DataSet } from '../../../server/imports/data-sets.ts';

const startedAt = '2026-11-22T00:00:00.000Z';
const dataset = {
  ...{ id: 'cut', title: 'Cut', importId: 'i', kind: 'import', state: 'writing' },
  report: { startedAt },
} as unknown as DataSet;

it.each([
  [0, 'there was nothing of it to be removed'],
  [12_000, '12,000 rows and links of it were removed'],
])('an import that the end of the program broke off says so, with %i rows removed', (count, what) => {
  const { state } = brokenOffJob({ dataset, count, line: '' });
  expect(state).toMatchObject({ id: 'i', title: 'Cut', state: 'failed', phase: 'finished', startedAt });
  expect(state.findings).toMatchObject([
    {
      ...{ severity: 'error', code: 'broken-off' },
      message: `The program ended while this import ran; ${what}. Nothing of it was kept: import the files again.`,
    },
  ]);
});

it('an edit that was broken off is called one', () => {
  const { state } = brokenOffJob({ dataset: { ...dataset, kind: 'edit' }, count: 1, line: '' });
  expect(state.findings[0]!.message).toMatch(/while this edit ran; .* kept: make it again\.$/);
});

it('an undo that was broken off is done', () => {
  const { state } = brokenOffJob({ dataset: { ...dataset, state: 'removing' }, count: 3, line: '' });
  expect([state.state, state.findingCounts]).toEqual(['undone', { error: 0, warning: 0, info: 1 }]);
});
