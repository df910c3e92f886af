import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { StartError } from '../../start-error.ts';
import {
  embeddedFolder,
  gdsJars,
  type JarSet,
  type LockedJar,
  lockedJars,
  neo4jJars,
  wrongJar,
} from './jars.ts';
import { findMaven, type Jdk } from './java.ts';
import { withLock } from './lock.ts';
import { isAlive } from './process.ts';

const run = promisify(execFile);
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

export type Say = (line: string) => void;

/** What Java needs to run Neo4j: the folder of its jars, the one of our class, and that of Graph Data Science if it is wanted. */
export interface Neo4jFiles {
  jars: string;
  classes: string;
  gds: string | null;
}

/**
 * Neo4j's jars and our class, fetched and compiled when they aren't there yet. A folder appears under its name only when complete, so
 * that a fetch that broke off is done again. Two starts at once: the second waits for the first.
 * @throws StartError without Maven, without network, when a jar isn't the one expected
 */
export async function neo4jFiles(
  cache: string,
  jdk: Jdk,
  env: NodeJS.ProcessEnv,
  say: Say,
  withGds: boolean,
): Promise<Neo4jFiles> {
  const list = fingerprint(neo4jJars.list);
  const jars = join(cache, `neo4j-${list}`);
  const classes = join(cache, `local-neo4j-${fingerprint('LocalNeo4j.java')}-${list}`);
  const gds = withGds ? join(cache, `gds-${fingerprint(gdsJars.list)}`) : null;
  const files = { jars, classes, gds };
  if (existsSync(jars) && existsSync(classes) && (gds === null || existsSync(gds))) return files;
  await mkdir(cache, { recursive: true });
  await withLock(join(cache, 'fetching.lock'), say, async () => {
    await removePartial(cache);
    await make(jars, (folder) => fetchJars(neo4jJars, folder, env, say));
    await make(classes, (folder) => compile(folder, jars, jdk));
    if (gds) await make(gds, (folder) => fetchJars(gdsJars, folder, env, say));
  });
  return files;
}

async function make(target: string, fill: (folder: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return;
  const partial = `${target}.${process.pid}.partial`;
  await mkdir(partial);
  await fill(partial);
  await rename(partial, target);
}

/** Of a file beside this one. */
function fingerprint(file: string): string {
  const text = readFileSync(join(embeddedFolder(), file));
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** What fetches of processes that are gone left behind. */
async function removePartial(cache: string): Promise<void> {
  const left = (await readdir(cache)).filter((name) => {
    const fetcher = /\.(\d+)\.partial$/.exec(name)?.[1];
    return fetcher !== undefined && (Number(fetcher) === process.pid || !isAlive(Number(fetcher)));
  });
  await Promise.all(left.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}

async function fetchJars(set: JarSet, folder: string, env: NodeJS.ProcessEnv, say: Say): Promise<void> {
  const maven = findMaven(env);
  const jars = lockedJars(set);
  say(`Fetching ${set.title}, once: ${jars.length} jars, about ${set.megabytes} MB.`);
  const problem = await runMaven({ project: set.project, folder, maven, env }, countJars(jars, say));
  if (problem !== null) {
    throw new StartError(
      `${set.title} could not be fetched: ${problem} Check the network, then start again.`,
    );
  }
  const wrong = await wrongJar(folder, jars);
  if (wrong !== null) {
    throw new StartError(
      `Maven brought a ${wrong} that is not the one expected. Remove it from Maven's repository (~/.m2), then start again.`,
    );
  }
  await keepOnly(folder, new Set(jars.map((jar) => jar.file)));
}

/** Maven copies what Graph Data Science builds on as well: Neo4j's own jars, which are in a folder of theirs. */
async function keepOnly(folder: string, files: Set<string>): Promise<void> {
  const others = (await readdir(folder)).filter((file) => !files.has(file));
  await Promise.all(others.map((file) => rm(join(folder, file))));
}

/** Counts the jars of the list that Maven names, and says so every now and then. */
function countJars(jars: LockedJar[], say: Say): (line: string) => void {
  const expected = new Set(jars.map((jar) => jar.file));
  const seen = new Set<string>();
  let said = 0;
  return (line) => {
    const file = /Downloaded from .*\/([^/]+\.jar)\b/.exec(line)?.[1];
    if (!file || !expected.has(file)) return;
    seen.add(file);
    if (seen.size < jars.length && Date.now() - said < 1_000) return;
    said = Date.now();
    say(`  ${seen.size} of ${jars.length} jars`);
  };
}

/** Null, or what Maven says is wrong. */
function runMaven(
  asked: { project: string; folder: string; maven: string; env: NodeJS.ProcessEnv },
  onLine: (line: string) => void,
): Promise<string | null> {
  const { folder, maven, env } = asked;
  const pom = join(embeddedFolder(), asked.project);
  const options = ['-B', '--strict-checksums', '-Dmaven.artifact.threads=10', '-DincludeScope=runtime'];
  const child = spawn(maven, [...options, '-f', pom, COPY, `-DoutputDirectory=${folder}`], {
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  let problem: string | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('[ERROR]')) problem ??= line.replace('[ERROR] ', '').slice(0, 300);
    onLine(line);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(`${error.message}.`));
    child.on('close', (code) => {
      process.off('exit', end);
      resolve(code === 0 ? null : (problem ?? `Maven ended with ${code}.`));
    });
  });
}

async function compile(folder: string, jars: string, jdk: Jdk): Promise<void> {
  const source = join(embeddedFolder(), 'LocalNeo4j.java');
  await run(jdk.javac, ['--release', '17', '-cp', join(jars, '*'), '-d', join(folder, 'classes'), source]);
  await run(jdk.jar, [
    '--create',
    '--file',
    join(folder, 'local-neo4j.jar'),
    '-C',
    join(folder, 'classes'),
    '.',
  ]);
}
