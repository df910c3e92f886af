import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/support/long-first.ts';

const minute = 60_000;

/** Test files that run at the same time, on however few processors: much of a test is waiting. */
const workers = 2;

/** Each integration file empties the Neo4j of its worker for itself. One that is given is there for one worker. */
const withNeo4j = process.env.NEO4J_TEST_URI ? 1 : workers;

/** Three sorts of tests, quick ones first. A run starts only what the chosen files need: `npx vitest run tests/unit` needs no database. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/support/cases.setup.ts',
          maxWorkers: workers,
          // Nothing outlives a file but modules, which need not be loaded for each.
          isolate: false,
          // Properties over many random cases take their time on a busy machine.
          testTimeout: minute,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: 'tests/support/neo4j.setup.ts',
          // What a file opens it closes; loading the program for each would take longer than most of them.
          isolate: false,
          maxWorkers: withNeo4j,
          testTimeout: 2 * minute,
          hookTimeout: 5 * minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/product.setup.ts',
          // All files share one product, and change nothing in its graph.
          isolate: false,
          maxWorkers: withNeo4j,
          testTimeout: 2 * minute,
          hookTimeout: 5 * minute,
          // Beside the integration tests, so that no worker waits for the last file of a sort.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
