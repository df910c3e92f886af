import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../../start-error.ts';

const run = promisify(execFile);

/** The versions that Neo4j 5.26 runs on. */
const VERSIONS = [17, 21];
const INSTEAD = 'or use Docker (docker compose up), or set NEO4J_URI to a Neo4j that runs already';

export interface Jdk {
  java: string;
  javac: string;
  jar: string;
  /** In full, such as 17.0.15. */
  version: string;
}

export interface JavaVersion {
  major: number;
  full: string;
}

/** The version out of what `java -version` says: `17.0.15`, `21`, `1.8.0_452` (which is 8), `25-ea`. */
export function parseJavaVersion(output: string): JavaVersion | null {
  const match = /version "((\d+)(?:\.(\d+))?[^"]*)"/.exec(output);
  if (!match) return null;
  const [full = '', major, minor] = match.slice(1);
  return { major: Number(major === '1' ? minor : major), full };
}

/**
 * A JDK of a version Neo4j runs on: that of JAVA_HOME, else the first one on the path.
 * @throws StartError when there is none
 */
export async function findJdk(env: NodeJS.ProcessEnv): Promise<Jdk> {
  const found: string[] = [];
  for (const folder of javaFolders(env)) {
    const java = join(folder, executable('java'));
    const version = await versionOf(java);
    if (version === null) continue;
    const tools = { java, javac: join(folder, executable('javac')), jar: join(folder, executable('jar')) };
    const fits = VERSIONS.includes(version.major);
    if (fits && existsSync(tools.javac) && existsSync(tools.jar)) return { ...tools, version: version.full };
    found.push(`${fits ? 'the runtime of ' : ''}Java ${version.major}`);
  }
  const what = found.length > 0 ? `only ${found[0]} was found` : 'none was found';
  throw new StartError(
    `Neo4j needs a JDK 17 or 21 and ${what}. Install one (or point JAVA_HOME to it), ${INSTEAD}.`,
  );
}

/**
 * The command of Maven.
 * @throws StartError when there is none
 */
export function findMaven(env: NodeJS.ProcessEnv): string {
  const name = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const command = pathFolders(env)
    .map((folder) => join(folder, name))
    .find(existsSync);
  if (command) return command;
  throw new StartError(`Maven is needed once, to fetch Neo4j, and was not found. Install Maven, ${INSTEAD}.`);
}

function javaFolders(env: NodeJS.ProcessEnv): string[] {
  const home = env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : [];
  return [...home, ...pathFolders(env)].filter((folder) => existsSync(join(folder, executable('java'))));
}

function pathFolders(env: NodeJS.ProcessEnv): string[] {
  return (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

async function versionOf(java: string): Promise<JavaVersion | null> {
  try {
    const { stderr, stdout } = await run(java, ['-version'], { timeout: 20_000 });
    return parseJavaVersion(stderr + stdout);
  } catch {
    // macOS has a java command that only says that there is no Java.
    return null;
  }
}
