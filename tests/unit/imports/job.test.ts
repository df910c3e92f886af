import { expect, it } from 'vitest';
import { Job } from '../../../server/imports/job.ts';

it('tells a phase once as a whole, however often it is named again, and then its progress alone', () => {
  const job = new Job('1', 'Golden', [], {});
  const told: boolean[] = [];
  job.subscribe((_, isProgress) => told.push(isProgress));
  for (let done = 0; done < 100; done++) job.change({ phase: 'removing', progress: { done, of: null } });
  expect(told.filter((isProgress) => !isProgress)).toHaveLength(1);
  job.finish('undone');
  expect(told.at(-1)).toBe(false);
});
