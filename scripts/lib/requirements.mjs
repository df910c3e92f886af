import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { stop } from './run.mjs';

const INSTEAD = 'or use Docker (docker compose up), or set NEO4J_URI to a Neo4j that runs already';

/**
 * On a fresh clone says before the long installation what the embedded Neo4j will lack. The program itself looks more closely.
 * @param {NodeJS.ProcessEnv} env
 */
export function checkNeo4j(env) {
  if (env.NEO4J_URI || existsSync(join(root, 'node_modules'))) return;
  if (!env.JAVA_HOME && !onPath('java', env)) {
    stop(`Neo4j needs a JDK 17 or 21 and none was found. Install one, ${INSTEAD}.`);
  }
  if (!onPath('mvn', env)) {
    process.stdout.write(
      'Maven was not found. It is needed once, to fetch Neo4j, unless that was done before.\n',
    );
  }
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(name, env) {
  const files = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  const folders = (env.PATH ?? '').split(delimiter);
  return folders.some((folder) => files.some((file) => existsSync(join(folder, file))));
}
