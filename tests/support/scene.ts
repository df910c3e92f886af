import { everything, type Filter } from '../../contract/filter.ts';
import type { Analytics } from '../../server/analytics/analytics.ts';
import { selectGraph } from '../../server/analytics/filter.ts';
import { buildSnapshot, snapshotInput } from '../../server/analytics/snapshot.ts';
import type { GraphTable, Selection } from '../../server/analytics/table.ts';
import type { Task } from '../../server/analytics/tasks.ts';
import { indicators } from '../../server/regions/indicators/catalogue.ts';
import type { Finding } from '../../server/regions/profile/indicator.ts';
import { type Scene, sceneOf } from '../../server/regions/profile/scene.ts';

const meter = { add: () => {}, expect: () => {} };

/** Does in this thread what worker threads do. */
const inThisThread = {
  threads: 1,
  run: async <I, O>(task: Task<I, O>, input: I) => task.run(input, meter),
  snapshot: async (selection: Selection) => buildSnapshot(snapshotInput(selection)),
} as Pick<Analytics, 'threads' | 'run' | 'snapshot'> as Analytics;

/** The scene of a scorecard over a table that comes from no database. */
export function plainScene(
  table: GraphTable,
  code: string,
  { filter = everything, minority = [] }: { filter?: Filter; minority?: string[] } = {},
): Scene {
  return sceneOf(
    inThisThread,
    selectGraph(table, filter),
    {
      region: table.regions.code.indexOf(code),
      filter,
      test: { permutations: 99, seed: 1 },
      minority: new Set(minority),
    },
    new AbortController().signal,
  );
}

/** What an indicator of the catalogue finds in a scene. */
export async function find(scene: Scene, id: string): Promise<Finding> {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`There is no indicator "${id}".`);
  return indicator.run(scene);
}

/** A finding in short: value, N, and the values of its parts by id. */
export async function brief(scene: Scene, id: string) {
  const { value, n, values = [] } = await find(scene, id);
  return { value, n, parts: Object.fromEntries(values.map((part) => [part.id, part.value])) };
}

/** Values by year. */
export async function byYear(scene: Scene, id: string): Promise<Record<number, number | null>> {
  const { years = [] } = await find(scene, id);
  return Object.fromEntries(years.map(({ year, value }) => [year, value]));
}
