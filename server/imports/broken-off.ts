import { Job } from './job.ts';
import type { Leftover } from './removal.ts';

/** An import that an earlier run of the program left unfinished, or its undo, as one that is over: so that the list says what became of it. */
export function brokenOffJob({ dataset, count }: Leftover): Job {
  const { id, importId, title, kind, report, state } = dataset;
  const options = { startedAt: report?.startedAt, ...(kind === 'edit' ? { kind } : {}) };
  const job = new Job(importId ?? id, title, [], options);
  const removed = `${count.toLocaleString('en')} rows and links of it were removed`;
  const what = count === 0 ? 'there was nothing of it to be removed' : removed;
  if (state === 'removing') {
    job.findings.info('broken-off', { file: '' }, `Its undo was broken off and is done now: ${what}.`);
    job.finish('undone');
    return job;
  }
  const remedy = kind === 'edit' ? 'make it again' : 'import the files again';
  const message = `The program ended while this ${kind} ran; ${what}. Nothing of it was kept: ${remedy}.`;
  job.findings.error('broken-off', { file: '' }, message);
  job.finish('failed');
  return job;
}
