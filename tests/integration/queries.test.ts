import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Query } from '../../server/database/database.ts';
import { definedQueries, loadTexts } from '../../server/database/queries.ts';
import { projectRoot } from '../../server/root.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { loadTables } from '../support/load.ts';
import { closePlanner, operatorsOf } from '../support/plan.ts';

/** Whole-label scans that are meant, with the reason. */
const scans: Record<string, string> = {
  'backup/any-data-set': 'one node is enough',
  'database/migrations': 'a handful of nodes, all wanted',
  'imports/data-sets': 'a few nodes, all wanted',
};

/** Imports, edits, and a backup that comes in, write and check what nobody sees yet; `present` only tells whether to look at all. */
const seesUnpublished = /^(imports|edits)\/|^backup\/restore-|^exports\/present$/;

/** Planned in gds.test.ts, on a Neo4j that has Graph Data Science. */
const needsGds = /^gds\/(?!functions$)/;

const root = projectRoot();

/** Every module that defines a query; importing it is what makes it known. */
async function importAll(): Promise<Query[]> {
  const files = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'database/queries.ts')
    .filter((file) => readFileSync(join(root, 'server', file), 'utf8').includes('defineQuery('));
  for (const file of files) await import(join(root, 'server', file));
  return definedQueries();
}

const queries = await importAll();

/** The text without comments. */
function code(query: Query): string {
  return query.text.replaceAll(/(^|\s)\/\/.*$/gm, '');
}

function parameters(query: Query): string[] {
  const named = code(query).matchAll(/\$(\w+)/g);
  return [...new Set([...named].map(([, name = '']) => name))].sort();
}

beforeAll(async () => {
  const database = await testDatabase();
  await emptyGraph(database);
  // Plans depend on how much there is of what.
  await loadTables(database, join(root, 'seed'));
});

afterAll(async () => {
  await closePlanner();
  await emptyGraph(await testDatabase());
});

test('each .cypher file belongs to a query', () => {
  const files = [...loadTexts(join(root, 'cypher')).keys()].sort();
  expect(queries.map((query) => query.name).sort()).toEqual(files);
});

describe.each(queries.map((query) => [query.name, query] as const))('%s', (name, query) => {
  test('says what it does, its parameters and its columns', () => {
    expect(query.text).toMatch(/^\/\/ \S.*\n(\/\/.*\n)*\/\/ params: .*\n(\/\/.*\n)*\/\/ columns: .*\n/);
  });

  test('its parameters are those of its schema', () => {
    const shape = query.params instanceof z.ZodObject ? Object.keys(query.params.shape) : null;
    expect(shape?.sort()).toEqual(parameters(query));
  });

  test('sees published data sets only', () => {
    const reads = /:(Organisation|Person|Region)\b|[:|](SPUN_OFF|WORKER_FLOW|FOUNDED|LOCATED_IN)\b/.test(
      code(query),
    );
    const pinned = parameters(query).some((parameter) => ['datasets', 'visible'].includes(parameter));
    expect(!reads || pinned || seesUnpublished.test(name)).toBe(true);
  });

  if (needsGds.test(name)) return;
  test('Neo4j plans it, and finds its start by an index', async () => {
    const operators = await operatorsOf(query.text);
    expect(operators[0]).toBe('ProduceResults');
    const scanned = operators.filter((operator) => /Scan$/.test(operator) && !/IndexScan$/.test(operator));
    expect(name in scans ? [] : scanned).toEqual([]);
  });
});

test('the exceptions are of queries that there are', () => {
  const names = queries.map((query) => query.name);
  expect(Object.keys(scans).filter((name) => !names.includes(name))).toEqual([]);
});
