import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** Three sorts of tests. A run starts only what the chosen files need: `npx vitest run tests/unit` needs no database. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/support/cases.setup.ts',
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
          // All files share one Neo4j and empty it for themselves.
          fileParallelism: false,
          testTimeout: minute,
          hookTimeout: 3 * minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/product.setup.ts',
          fileParallelism: false,
          testTimeout: minute,
          hookTimeout: 5 * minute,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
