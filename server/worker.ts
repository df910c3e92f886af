import type { Job } from './analytics/pool.ts';
import { measureTask, shareTask } from './analytics/run-measure.ts';
import { snapshotTask } from './analytics/snapshot.ts';
import type { Task } from './analytics/tasks.ts';
import { countTask } from './brokerage/counts.ts';
import { permutationTask } from './brokerage/permutations.ts';
import { removalTask } from './brokerage/removal.ts';
import { rolesTask, triadsTask } from './brokerage/triads.ts';
import { definitionsTask } from './genealogy/definitions.ts';
import { progenitorsTask } from './genealogy/progenitors.ts';
import { regionDescendantsTask, regionRootsTask } from './genealogy/region-descent.ts';
import { survivalTask } from './genealogy/survival.ts';
import { tiesTask } from './genealogy/ties.ts';
import { mappingTask } from './imports/mapped/task.ts';
import { twinsTask } from './organisations/twins-task.ts';
import { eiTask } from './regions/ei-permutations.ts';
import { correlationTask } from './regions/profile/correlation.ts';
import { reachTask } from './regions/reach.ts';

// Each task that runs off the API's thread. Built to dist/server/worker.js.
const list = [
  snapshotTask,
  measureTask,
  shareTask,
  countTask,
  permutationTask,
  triadsTask,
  rolesTask,
  removalTask,
  eiTask,
  correlationTask,
  reachTask,
  progenitorsTask,
  definitionsTask,
  survivalTask,
  tiesTask,
  regionRootsTask,
  regionDescendantsTask,
  twinsTask,
  mappingTask,
];

const tasks = new Map(list.map((task) => [task.name, task as Task<unknown, unknown>]));

/** Runs one task in this thread. */
export default function run({ task, input, steps }: Job): unknown {
  const known = tasks.get(task);
  if (!known) throw new Error(`server/worker.ts does not list the task "${task}"`);
  return known.run(input, {
    add: (count) => void Atomics.add(steps, 0, count),
    expect: (count) => void Atomics.add(steps, 1, count),
  });
}
