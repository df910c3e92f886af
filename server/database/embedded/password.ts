import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Password {
  value: string;
  /** Made just now: Neo4j has to be told. */
  isNew: boolean;
}

/** The password of the embedded Neo4j's user `neo4j`, or a new one when none is stored. */
export async function findPassword(data: string): Promise<Password> {
  try {
    await chmod(passwordFile(data), 0o600);
    const value = (await readFile(passwordFile(data), 'utf8')).trim();
    if (value !== '') return { value, isNew: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { value: randomBytes(24).toString('base64url'), isNew: true };
}

/** Keeps a password that Neo4j has taken, where only its owner can read it. */
export async function storePassword(data: string, value: string): Promise<void> {
  await writeFile(passwordFile(data), `${value}\n`, { mode: 0o600 });
}

/** Whoever deletes this file gets a new password at the next start. */
export function passwordFile(data: string): string {
  return join(data, 'neo4j-password');
}
