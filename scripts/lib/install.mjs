import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run, stop } from './run.mjs';

const OLDEST_MAJOR = 20;
const OLDEST_MINOR = 19;

/** Ends with one line if this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return;
  const oldest = `${OLDEST_MAJOR}.${OLDEST_MINOR}`;
  stop(`Offshoot needs Node ${oldest} or newer; this is ${process.versions.node}. Install a newer Node.`);
}

/** Installs what package-lock.json names when it isn't there in just these versions. */
export async function install() {
  checkNode();
  if (isInstalled()) return;
  process.stdout.write('Installing the packages of package-lock.json.\n');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0)
    stop('The packages could not be installed (npm ci failed). Check the network, then try again.');
}

function isInstalled() {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const there = packagesOf(hidden);
  // Optional packages are those of other platforms.
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || there[path]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
