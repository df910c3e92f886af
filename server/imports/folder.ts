import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { badRequest } from '../fault.ts';
import type { Identity } from './data-sets.ts';
import type { SourceFile } from './source-file.ts';

const text = z.string().trim().min(1).nullable().default(null);
const Described = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'),
  title: z.string().trim().min(1),
  version: text,
  licence: text,
  citation: text,
});

const description = 'dataset.json';

async function readIdentity(path: string): Promise<Identity> {
  const result = z
    .preprocess((json) => JSON.parse(String(json)) as unknown, Described)
    .safeParse(await readFile(path, 'utf8'));
  if (result.success) return result.data;
  throw badRequest('bad-description', `${description}: ${z.prettifyError(result.error)}`);
}

/** The tables in a folder, and what its `dataset.json` says of them where there is one. */
export async function readFolder(folder: string): Promise<{ files: SourceFile[]; identity?: Identity }> {
  const names = await readdir(folder);
  const files = names
    .filter((name) => name.toLowerCase().endsWith('.csv'))
    .map((name) => ({ name, path: join(folder, name) }));
  if (!names.includes(description)) return { files };
  return { files, identity: await readIdentity(join(folder, description)) };
}
