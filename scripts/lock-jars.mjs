// Writes anew which jars the embedded Neo4j is made of, and Graph Data Science for it: after a change of their versions.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/root.mjs';
import { run, stop } from './lib/run.mjs';

const folder = join(root, 'server', 'database', 'embedded');

/**
 * Lines as `sha256sum` writes them, of all jars that a project of Maven's needs to run.
 * @param {string} project
 */
async function jarsOf(project) {
  const jars = mkdtempSync(join(tmpdir(), 'offshoot-jars-'));
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const options = ['-B', '-q', '--strict-checksums', '-DincludeScope=runtime', `-DoutputDirectory=${jars}`];
  try {
    if ((await run('mvn', [...options, '-f', join(folder, project), copy])) !== 0)
      stop(`Maven could not fetch the jars of ${project}.`);
    return readdirSync(jars)
      .sort()
      .map((file) => {
        const sha256 = createHash('sha256')
          .update(readFileSync(join(jars, file)))
          .digest('hex');
        return `${sha256}  ${file}\n`;
      });
  } finally {
    rmSync(jars, { recursive: true });
  }
}

const own = await jarsOf('pom.xml');
const withGds = await jarsOf('gds.xml');
const lacking = own.filter((line) => !withGds.includes(line));
if (lacking.length > 0)
  stop(`Graph Data Science wants other versions of what Neo4j brings:\n${lacking.join('')}`);
writeFileSync(join(folder, 'jars.sha256'), own.join(''));
writeFileSync(join(folder, 'gds.sha256'), withGds.filter((line) => !own.includes(line)).join(''));
