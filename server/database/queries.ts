import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { z } from 'zod';
import { projectRoot } from '../root.ts';
import type { Query } from './database.ts';

const defined = new Map<string, Query>();

/** Declares a query by the name of its file below cypher/. A file that is missing stops the program when this module loads. */
export function defineQuery<P, R>(name: string, params: z.ZodType<P>, row: z.ZodType<R>): Query<P, R> {
  const query: Query<P, R> = { name, text: queryText(name), params, row };
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

/** Every .cypher file below a folder but for schema/, by its path without the ending, its parts put in. */
export function loadTexts(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('schema'))
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/\.cypher$/, ''),
    );
  return new Map(
    names.map((name) => [name, withParts(folder, readFileSync(join(folder, `${name}.cypher`), 'utf8'))]),
  );
}

/**
 * Where a query says `/*+ genealogy/allowed o *\/` the expression of genealogy/allowed.part is put in, with `o` for its `it`: a rule that
 * several queries share is written once. `/*+ columns genealogy/row o *\/` puts in a list of columns.
 */
function withParts(folder: string, text: string): string {
  return text.replaceAll(
    /\/\*\+ (columns )?([\w/-]+) (\w+) \*\//g,
    (_, columns, name: string, word: string) => {
      const part = readFileSync(join(folder, `${name}.part`), 'utf8').replaceAll(/^\/\/.*\n/gm, '');
      const whole = withParts(folder, part)
        .trim()
        .replaceAll(/\bit\b/g, word);
      return columns ? whole : `(${whole})`;
    },
  );
}
