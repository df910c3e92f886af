import { expect, it } from 'vitest';
import {
  allFindings,
  choicesOf,
  countWords,
  findingsCsv,
  findingWords,
  isOver,
  placeOf,
  shownFindings,
  stateWords,
} from '../../../client/data/model.ts';
import { type Finding, type Import, noCounts as none } from '../../../contract/imports.ts';

function job(change: Partial<Import>): Import {
  return {
    id: 'i',
    dataset: 'd',
    title: 'Title',
    kind: 'import',
    dryRun: false,
    state: 'done',
    phase: 'finished',
    progress: { done: 10, of: 20 },
    counts: { ...none, rows: 1819, organisations: 1726, spinoffs: 1 },
    findings: [],
    findingCounts: { error: 0, warning: 0, info: 0 },
    startedAt: '2026-11-22T00:00:00.000Z',
    finishedAt: null,
    dataVersion: 1,
    ...change,
  };
}

const finding: Finding = {
  severity: 'error',
  code: 'cycle',
  file: 'spinoffs.csv',
  line: 12,
  column: 'child',
  message: 'A cycle.',
};

it.each([
  [job({}), '1,726 organisations, 1 spin-off'],
  [job({ dryRun: true }), 'Dry run: nothing was stored. It would bring 1,726 organisations, 1 spin-off.'],
  [
    job({ dryRun: true, findingCounts: { error: 1, warning: 0, info: 0 } }),
    'Dry run: nothing was stored, and nothing would be until the errors are corrected.',
  ],
  [job({ state: 'failed' }), 'Nothing was stored.'],
  [
    job({ state: 'failed', findings: [{ ...finding, code: 'broken-off' }] }),
    'Broken off when the program ended: nothing of it was kept.',
  ],
  [job({ dataset: null, counts: none }), 'No rows: nothing was stored.'],
  [job({ state: 'undone' }), 'Undone: nothing of it is left.'],
  [job({ state: 'running', phase: 'writing' }), 'Writing rows · 10 of 20'],
  [job({ state: 'running', phase: 'checking', progress: { done: 5, of: null } }), 'Checking rows · 5'],
  [job({ counts: { ...none, unchanged: 4 } }), '4 rows that were there already'],
])('says how an import stands (%#)', (state, words) => expect(stateWords(state)).toBe(words));

it('counts findings', () => {
  expect(findingWords({ findingCounts: { error: 1, warning: 2, info: 1000 } })).toBe(
    '1 error, 2 warnings, 1,000 remarks',
  );
  expect(findingWords({ findingCounts: { error: 0, warning: 0, info: 0 } })).toBe('no findings');
});

it('knows what is over', () => {
  const states = [
    job({}),
    job({ state: 'queued', phase: 'waiting' }),
    job({ state: 'undone', phase: 'removing' }),
  ];
  expect(states.map(isOver)).toEqual([true, false, false]);
  expect(countWords(job({}))).not.toContain('rows');
});

it('names the place, and finds by it', () => {
  const other: Finding = { ...finding, severity: 'info', line: null, column: null };
  expect([finding, other].map(placeOf)).toEqual(['spinoffs.csv:12 · child', 'spinoffs.csv']);
  const inSheet = { ...finding, file: 'firms.xlsx', unit: 'sheet spinoffs, row' };
  expect(placeOf(inSheet)).toBe('firms.xlsx, sheet spinoffs, row 12 · child');
  expect(placeOf({ ...inSheet, joined: [15] })).toBe('firms.xlsx, sheet spinoffs, row 12, 15 · child');
  const joined = { ...finding, file: 'firms.csv', joined: [15, 19] };
  expect(placeOf(joined)).toBe('firms.csv:12, 15, 19 · child');
  expect(findingsCsv([joined], 'Firms', 1)).toContain('A cycle.,15 19\r\n');
  expect(shownFindings([finding, other], { ...allFindings, text: ':12' })).toEqual([finding]);
  expect(shownFindings([finding, other], { ...allFindings, severity: 'info' })).toEqual([other]);
  expect(shownFindings([finding, other], { ...allFindings, severity: 'warning' })).toEqual([]);
  expect(shownFindings([finding, other], { ...allFindings, code: finding.code, file: finding.file })).toEqual(
    [finding, other].filter(({ code }) => code === finding.code),
  );
  const twin = { ...finding, file: '', code: 'likely-twin' };
  expect(choicesOf([finding, twin, twin], 'code').map(({ label }) => label)[0]).toBe('likely twin (2)');
  expect(choicesOf([finding, twin, twin], 'file')[0]).toEqual({ id: '', label: 'the whole import (2)' });
  const [head, row, note] = findingsCsv([inSheet], 'Firms', 3).split('\r\n');
  expect(head).toBe(
    'severity,kind,file,line,unit,column,organisation,there,source there,here,source here,message,joined lines',
  );
  expect(row).toContain(`${finding.severity},${finding.code},firms.xlsx,12,"sheet spinoffs, row",child,`);
  expect(note).toBe('# Findings of Firms: 1 of 3');
});
