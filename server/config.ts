import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import envPaths from 'env-paths';
import { z } from 'zod';
import { type Access, accessVariables, isLoopback, readAccess } from './access.ts';
import { StartError } from './start-error.ts';

export interface Config extends Access {
  host: string;
  port: number;
  /** Names by which the page is reached; null for any. Unless told otherwise, on loopback only the names of this machine. */
  hosts: string[] | null;
  /** A Neo4j that runs already; null for the embedded one. */
  neo4j: { uri: string; username: string; password: string; database: string } | null;
  folders: Folders;
  /** Does an empty database get the shipped data set? Unless told otherwise, only the embedded one. */
  seed: boolean;
  gds: GdsConfig;
  queryTimeoutMs: number;
  requestsPerMinute: number;
  /** Bytes. */
  uploadLimit: number;
  logLevel: string;
}

/** Neo4j's Graph Data Science. */
export interface GdsConfig {
  /** Does the embedded Neo4j bring it, does the program use what an own one has? Unless told otherwise, only the latter. */
  isOn: boolean;
  /** Networks with more links than this are measured by it. */
  from: number;
}

export interface Folders {
  /** What can be fetched again: Neo4j's jars. */
  cache: string;
  /** What can't: the embedded Neo4j's data, imports under way. */
  data: string;
}

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
const text = z.string().trim().min(1);
const optional = text.optional();

function whole(low: number, high: number, preset: number) {
  const range = `must be a whole number from ${low} to ${high}`;
  return z
    .string()
    .trim()
    .regex(/^\d+$/, range)
    .transform(Number)
    .refine((value) => value >= low && value <= high, range)
    .default(preset);
}

const onOff = z.enum(['on', 'off'], { error: 'must be on or off' });
const uri = text.regex(
  /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/,
  'must be an address such as bolt://localhost:7687 or neo4j+s://example.org',
);

const Environment = z.object({
  NEO4J_URI: uri.optional(),
  NEO4J_USERNAME: text.default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: text.default('neo4j'),
  OFFSHOOT_HOST: text.default('127.0.0.1'),
  OFFSHOOT_HOSTS: text.optional(),
  OFFSHOOT_PORT: whole(0, 65_535, 7411),
  OFFSHOOT_HOME: optional,
  OFFSHOOT_CACHE: optional,
  OFFSHOOT_SEED: onOff.optional(),
  OFFSHOOT_GDS: onOff.optional(),
  OFFSHOOT_GDS_FROM: whole(0, 1_000_000_000, 1_000_000),
  ...accessVariables,
  OFFSHOOT_QUERY_TIMEOUT_MS: whole(100, 3_600_000, 30_000),
  OFFSHOOT_REQUESTS_PER_MINUTE: whole(1, 1_000_000, 1_200),
  OFFSHOOT_UPLOAD_LIMIT_MB: whole(1, 100_000, 512),
  OFFSHOOT_LOG: z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('warn'),
});

/**
 * The environment, parsed once. A variable that is set but empty counts as not set.
 * @throws StartError naming the variable, its value and the remedy
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = parse(env);
  return {
    host: given.OFFSHOOT_HOST,
    port: given.OFFSHOOT_PORT,
    hosts: hostsOf(given.OFFSHOOT_HOSTS, given.OFFSHOOT_HOST),
    neo4j: given.NEO4J_URI
      ? {
          uri: given.NEO4J_URI,
          username: given.NEO4J_USERNAME,
          password: given.NEO4J_PASSWORD,
          database: given.NEO4J_DATABASE,
        }
      : null,
    folders: readFolders(env),
    seed: given.OFFSHOOT_SEED ? given.OFFSHOOT_SEED === 'on' : given.NEO4J_URI === undefined,
    gds: {
      isOn: given.OFFSHOOT_GDS ? given.OFFSHOOT_GDS === 'on' : given.NEO4J_URI !== undefined,
      from: given.OFFSHOOT_GDS_FROM,
    },
    ...readAccess(given),
    queryTimeoutMs: given.OFFSHOOT_QUERY_TIMEOUT_MS,
    requestsPerMinute: given.OFFSHOOT_REQUESTS_PER_MINUTE,
    uploadLimit: given.OFFSHOOT_UPLOAD_LIMIT_MB * 2 ** 20,
    logLevel: given.OFFSHOOT_LOG,
  };
}

/** OFFSHOOT_HOME holds both folders; without it they are where the platform keeps such things. OFFSHOOT_CACHE moves the cache alone. */
export function readFolders(env: NodeJS.ProcessEnv): Folders {
  const { OFFSHOOT_HOME: home, OFFSHOOT_CACHE: cache } = parse(env);
  const usual = envPaths('offshoot', { suffix: '' });
  return {
    cache: cache ? absolute(cache) : home ? join(absolute(home), 'cache') : usual.cache,
    data: home ? join(absolute(home), 'data') : usual.data,
  };
}

function hostsOf(given: string | undefined, host: string): string[] | null {
  if (given === '*') return null;
  // No other site can make these names its own.
  const here = ['localhost', '127.0.0.1', '::1'];
  const named = given
    ?.toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (named) return [...new Set([...named, ...here])];
  return isLoopback(host) ? [...new Set([host.toLowerCase(), ...here])] : null;
}

function parse(env: NodeJS.ProcessEnv): z.infer<typeof Environment> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const result = Environment.safeParse(set);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0]);
  throw new StartError(`${name} ${shown(name, set[name])}: it ${issue?.message}. Correct it or unset it.`);
}

/** Secrets are not repeated. */
function shown(name: string, value: string | undefined): string {
  return /TOKEN|PASSWORD/.test(name) ? 'is not usable' : `is "${value}"`;
}

function absolute(path: string): string {
  return path.startsWith('~/') ? join(homedir(), path.slice(2)) : resolve(path);
}
