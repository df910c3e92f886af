import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLoopback } from '../../../server/access.ts';
import { readConfig } from '../../../server/config.ts';

const reading = 'a-token-to-read-by';
const writing = 'a-token-to-write-by';
const home = { OFFSHOOT_HOME: '/home/ada/offshoot' };

describe('readConfig', () => {
  test('without anything set: embedded, loopback, writable, seeded', () => {
    expect(readConfig(home)).toEqual({
      host: '127.0.0.1',
      port: 7411,
      hosts: ['127.0.0.1', 'localhost', '::1'],
      neo4j: null,
      folders: { cache: '/home/ada/offshoot/cache', data: '/home/ada/offshoot/data' },
      seed: true,
      gds: { isOn: false, from: 1_000_000 },
      readToken: null,
      writeToken: null,
      origins: [],
      readOnly: false,
      queryTimeoutMs: 30_000,
      requestsPerMinute: 1_200,
      uploadLimit: 512 * 2 ** 20,
      logLevel: 'warn',
    });
  });

  test('a Neo4j of the user has preset names and is not seeded unasked', () => {
    const config = readConfig({
      ...home,
      NEO4J_URI: 'neo4j+s://graph.example.org',
      NEO4J_PASSWORD: 'secret',
    });
    expect([config.neo4j, config.seed, config.gds.isOn]).toEqual([
      { uri: 'neo4j+s://graph.example.org', username: 'neo4j', password: 'secret', database: 'neo4j' },
      false,
      true,
    ]);
  });

  test('an empty variable counts as not set', () => {
    expect(readConfig({ ...home, NEO4J_URI: '', OFFSHOOT_PORT: ' ' })).toEqual(readConfig(home));
  });

  test.each([
    ['127.0.0.1', {}, false],
    ['localhost', {}, false],
    ['0.0.0.0', {}, true],
    ['192.168.1.5', {}, true],
    ['::', {}, true],
    ['0.0.0.0', { OFFSHOOT_READONLY: 'off', OFFSHOOT_WRITE_TOKEN: 'sesame-sesame-sesame' }, false],
    ['127.0.0.1', { OFFSHOOT_READ_TOKEN: 'sesame-sesame-sesame' }, true],
    ['0.0.0.0', { OFFSHOOT_READONLY: 'off', OFFSHOOT_HOSTS: 'localhost' }, false],
    ['127.0.0.1', { OFFSHOOT_READONLY: 'on' }, true],
  ])('at %s with %o read-only is %s', (host, more, readOnly) => {
    expect(readConfig({ ...home, OFFSHOOT_HOST: host, ...more }).readOnly).toBe(readOnly);
  });

  test.each([
    [{}, ['127.0.0.1', 'localhost', '::1']],
    [{ OFFSHOOT_HOST: '0.0.0.0' }, null],
    [
      { OFFSHOOT_HOST: '0.0.0.0', OFFSHOOT_HOSTS: 'Graph.example.org, localhost' },
      ['graph.example.org', 'localhost', '127.0.0.1', '::1'],
    ],
    [{ OFFSHOOT_HOSTS: '*' }, null],
  ])('names it is reached by, with %o', (env, hosts) => {
    expect(readConfig({ ...home, ...env }).hosts).toEqual(hosts);
  });

  test('tokens for reading and writing, the latter also by its former name; origins of other sites', () => {
    const env = { ...home, OFFSHOOT_READ_TOKEN: reading, OFFSHOOT_TOKEN: writing };
    const origins = 'https://example.org, http://localhost:3000';
    expect(readConfig({ ...env, OFFSHOOT_ORIGINS: origins })).toMatchObject({
      readToken: reading,
      writeToken: writing,
      readOnly: false,
      origins: ['https://example.org', 'http://localhost:3000'],
    });
  });

  test.each([{}, { OFFSHOOT_HOSTS: '*' }])('writing by anybody is refused, with %o', (more) => {
    const env = { ...home, OFFSHOOT_HOST: '0.0.0.0', OFFSHOOT_READONLY: 'off', ...more };
    expect(() => readConfig(env)).toThrow(/anybody could change the data\. Set OFFSHOOT_WRITE_TOKEN/);
  });

  test('folders: a home of one’s own, a cache of one’s own, a tilde', () => {
    expect(readConfig({ OFFSHOOT_HOME: '~/graphs', OFFSHOOT_CACHE: '/var/cache/jars' }).folders).toEqual({
      cache: '/var/cache/jars',
      data: join(homedir(), 'graphs', 'data'),
    });
  });

  test.each([
    [
      { OFFSHOOT_PORT: '80a' },
      'OFFSHOOT_PORT is "80a": it must be a whole number from 0 to 65535. Correct it or unset it.',
    ],
    [
      { OFFSHOOT_PORT: '70000' },
      'OFFSHOOT_PORT is "70000": it must be a whole number from 0 to 65535. Correct it or unset it.',
    ],
    [
      { OFFSHOOT_GDS_FROM: 'many' },
      'OFFSHOOT_GDS_FROM is "many": it must be a whole number from 0 to 1000000000. Correct it or unset it.',
    ],
    [{ OFFSHOOT_GDS: 'yes' }, 'OFFSHOOT_GDS is "yes": it must be on or off. Correct it or unset it.'],
    [{ OFFSHOOT_SEED: 'yes' }, 'OFFSHOOT_SEED is "yes": it must be on or off. Correct it or unset it.'],
    [
      { NEO4J_URI: 'localhost:7687' },
      'NEO4J_URI is "localhost:7687": it must be an address such as bolt://localhost:7687 or neo4j+s://example.org. Correct it or unset it.',
    ],
    [
      { OFFSHOOT_LOG: 'loud' },
      'OFFSHOOT_LOG is "loud": it must be one of trace, debug, info, warn, error, silent. Correct it or unset it.',
    ],
    [
      { OFFSHOOT_READ_TOKEN: 'short' },
      'OFFSHOOT_READ_TOKEN is not usable: it must have 16 characters or more, and no space. Correct it or unset it.',
    ],
    [
      { OFFSHOOT_READ_TOKEN: reading, OFFSHOOT_WRITE_TOKEN: reading },
      'OFFSHOOT_READ_TOKEN and OFFSHOOT_WRITE_TOKEN are the same. Give each its own.',
    ],
    [
      { OFFSHOOT_READ_TOKEN: reading, OFFSHOOT_READONLY: 'off' },
      'OFFSHOOT_READONLY is "off" and OFFSHOOT_READ_TOKEN only lets read. Set OFFSHOOT_WRITE_TOKEN as well.',
    ],
    [
      { OFFSHOOT_TOKEN: reading, OFFSHOOT_WRITE_TOKEN: writing },
      'OFFSHOOT_TOKEN is the former name of OFFSHOOT_WRITE_TOKEN. Unset one of them.',
    ],
    [
      { OFFSHOOT_ORIGINS: 'https://example.org/page' },
      'OFFSHOOT_ORIGINS has "https://example.org/page": an origin is written as https://example.org. Correct it or unset it.',
    ],
  ])('%o stops the start with one line', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['127.example.org', false],
])('isLoopback(%s) is %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
