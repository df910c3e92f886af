import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The password of the embedded Neo4j's user `neo4j`: made at the first start, in a file that only its owner can read. */
export async function storedPassword(data: string): Promise<string> {
  const file = join(data, 'neo4j-password');
  try {
    const stored = (await readFile(file, 'utf8')).trim();
    await chmod(file, 0o600);
    if (stored.length >= 8) return stored;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made = randomBytes(24).toString('base64url');
  await writeFile(file, `${made}\n`, { mode: 0o600 });
  return made;
}
