import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseJarList } from '../../../server/database/embedded/jars.ts';
import { findJdk, findMaven, parseJavaVersion } from '../../../server/database/embedded/java.ts';

test.each([
  ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', { major: 17, full: '17.0.15' }],
  ['openjdk version "21" 2023-09-19', { major: 21, full: '21' }],
  ['java version "1.8.0_452"', { major: 8, full: '1.8.0_452' }],
  ['openjdk version "25-ea" 2025-09-16', { major: 25, full: '25-ea' }],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
])('parseJavaVersion(%j) is %j', (output, version) => {
  expect(parseJavaVersion(output)).toEqual(version);
});

test('parseJarList reads what sha256sum writes', () => {
  expect(parseJarList('ab12  a-1.jar\ncd34  b-2.jar\n')).toEqual([
    { sha256: 'ab12', file: 'a-1.jar' },
    { sha256: 'cd34', file: 'b-2.jar' },
  ]);
});

/** Stands for a Java: a script that says a version. */
async function fakeJava(folder: string, version: string, files: string[]): Promise<string> {
  const bin = join(folder, version, 'bin');
  await mkdir(bin, { recursive: true });
  for (const file of files) {
    await writeFile(join(bin, file), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
    await chmod(join(bin, file), 0o755);
  }
  return bin;
}

const jdk = ['java', 'javac', 'jar'];
const instead = 'or use Docker (docker compose up), or set NEO4J_URI to a Neo4j that runs already.';

describe.skipIf(process.platform === 'win32')('findJdk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offshoot-java-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('JAVA_HOME goes before the path, but for a version that Neo4j does not run on', async () => {
    const eight = await fakeJava(folder, '1.8.0_1', jdk);
    const seventeen = await fakeJava(folder, '17.0.1', jdk);
    const twentyOne = await fakeJava(folder, '21.0.1', jdk);
    const path = [seventeen, twentyOne].join(delimiter);
    const found = await Promise.all([
      findJdk({ JAVA_HOME: join(twentyOne, '..'), PATH: path }),
      findJdk({ JAVA_HOME: join(eight, '..'), PATH: path }),
    ]);
    expect(found.map((one) => one.version)).toEqual(['21.0.1', '17.0.1']);
  });

  test('none: one line with the remedy', async () => {
    await expect(findJdk({ PATH: folder })).rejects.toThrow(
      `Neo4j needs a JDK 17 or 21 and none was found. Install one (or point JAVA_HOME to it), ${instead}`,
    );
  });

  test('another version only: it is named', async () => {
    const eight = await fakeJava(folder, '1.8.0_1', jdk);
    await expect(findJdk({ PATH: eight })).rejects.toThrow(
      `Neo4j needs a JDK 17 or 21 and only Java 8 was found. Install one (or point JAVA_HOME to it), ${instead}`,
    );
  });

  test('a runtime without compiler: said so', async () => {
    const runtime = await fakeJava(folder, '17.0.1', ['java']);
    await expect(findJdk({ PATH: runtime })).rejects.toThrow(
      `Neo4j needs a JDK 17 or 21 and only the runtime of Java 17 was found. Install one (or point JAVA_HOME to it), ${instead}`,
    );
  });

  test('no Maven: one line with the remedy', () => {
    expect(() => findMaven({ PATH: folder })).toThrow(
      `Maven is needed once, to fetch Neo4j, and was not found. Install Maven, ${instead}`,
    );
  });
});
