import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import { projectRoot } from '../root.ts';
import type { Query } from './database.ts';

const defined = new Map<string, Query>();

/** Declares a query by the name of its file below cypher/. A file that is missing stops the program when this module loads. */
export function defineQuery<P, R>(name: string, params: z.ZodType<P>, row: z.ZodType<R>): Query<P, R> {
  queryText(name);
  const query: Query<P, R> = { name, params, row };
  defined.set(name, query as Query);
  return query;
}

/** The queries defined so far, for the test that plans each of them. */
export function definedQueries(): Query[] {
  return [...defined.values()];
}

let texts: Map<string, string> | undefined;

/** The text of a query file. */
export function queryText(name: string): string {
  texts ??= loadTexts(join(projectRoot(), 'cypher'));
  const text = texts.get(name);
  if (text === undefined) throw new Error(`cypher/${name}.cypher does not exist`);
  return text;
}

/** Every .cypher file below a folder but for schema/, by its path without the ending. */
export function loadTexts(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.cypher') && !file.startsWith('schema'),
  );
  return new Map(
    files.map((file) => {
      const name = relative(folder, join(folder, file))
        .split(sep)
        .join('/')
        .replace(/\.cypher$/, '');
      return [name, readFileSync(join(folder, file), 'utf8')];
    }),
  );
}
