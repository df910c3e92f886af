import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { projectRoot } from '../../root.ts';

export interface LockedJar {
  sha256: string;
  file: string;
}

/** Where the sources of the embedded Neo4j are, from source and from dist alike. */
export function embeddedFolder(): string {
  return join(projectRoot(), 'server', 'database', 'embedded');
}

/** The list of jars that belong to a project of Maven's, in the format of `sha256sum`. */
export function parseJarList(text: string): LockedJar[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [sha256 = '', file = ''] = line.trim().split(/\s+/);
      return { sha256, file };
    });
}

/** Jars that are fetched together: Maven's project for them, and the list of those that are kept. */
export interface JarSet {
  /** As the user knows it. */
  title: string;
  project: string;
  list: string;
  /** About so many megabytes come over the network. */
  megabytes: number;
}

export const neo4jJars: JarSet = {
  title: 'Neo4j',
  project: 'pom.xml',
  list: 'jars.sha256',
  megabytes: 120,
};

/** What comes on top of Neo4j's own jars. */
export const gdsJars: JarSet = {
  title: 'Graph Data Science',
  project: 'gds.xml',
  list: 'gds.sha256',
  megabytes: 25,
};

export function lockedJars({ list }: JarSet): LockedJar[] {
  return parseJarList(readFileSync(join(embeddedFolder(), list), 'utf8'));
}

/** The first jar that lacks in the folder or differs from the list; null when all are right. */
export async function wrongJar(folder: string, jars: LockedJar[]): Promise<string | null> {
  for (const jar of jars) {
    if ((await sha256(join(folder, jar.file))) !== jar.sha256) return jar.file;
  }
  return null;
}

async function sha256(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return hash.digest('hex');
}
