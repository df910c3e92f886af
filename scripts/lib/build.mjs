import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './root.mjs';

const sources = [
  'client',
  'contract',
  'server',
  'package-lock.json',
  'vite.config.ts',
  'scripts/lib/build.mjs',
];
const stamp = join(root, 'dist', 'built');

/** How esbuild makes the server: two files, packages left outside. */
export const serverBuild = {
  absWorkingDir: root,
  entryPoints: ['server/main.ts', 'server/worker.ts'],
  outdir: 'dist/server',
  bundle: true,
  splitting: true,
  /** @type {'external'} */
  packages: 'external',
  /** @type {'node'} */
  platform: 'node',
  target: 'node20.19',
  /** @type {'esm'} */
  format: 'esm',
  sourcemap: true,
  /** @type {'warning'} */
  logLevel: 'warning',
};

/** Builds client and server into dist/. */
export async function build() {
  const [esbuild, vite] = await Promise.all([import('esbuild'), import('vite')]);
  rmSync(stamp, { force: true });
  rmSync(join(root, 'dist', 'server'), { recursive: true, force: true });
  const began = Date.now();
  await esbuild.build(serverBuild);
  const quiet = { rolldownOptions: { checks: { pluginTimings: false } } };
  // Else its service would live as long as the program that was built.
  await esbuild.stop();
  const configFile = join(root, 'vite.config.ts');
  await forUse(() => vite.build({ configFile, logLevel: 'warn', build: quiet }));
  compress(join(root, 'dist', 'client', 'assets'));
  writeFileSync(stamp, '');
  process.stdout.write(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.\n`);
}

/**
 * Does what a build needs with NODE_ENV as for use, whatever it is here: under tests, say, the page would get the React that checks
 * itself and is several times as slow.
 * @param {() => Promise<unknown>} work
 */
async function forUse(work) {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/**
 * Lays a gzipped twin beside every file of a folder that gets smaller by it, so that the server compresses nothing twice.
 * @param {string} folder
 */
function compress(folder) {
  for (const name of readdirSync(folder)) {
    if (/\.(map|png|woff2)$/.test(name)) continue;
    const content = readFileSync(join(folder, name));
    const small = gzipSync(content, { level: 9 });
    if (small.length < content.length) writeFileSync(join(folder, `${name}.gz`), small);
  }
}

/** Builds if a source is newer than what was built. */
export async function buildIfStale() {
  if (existsSync(stamp) && newest(sources) <= statSync(stamp).mtimeMs) return;
  process.stdout.write('Building.\n');
  await build();
}

/**
 * The latest change among files and, recursively, folders.
 * @param {string[]} paths
 */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const full = join(root, path);
    const status = statSync(full);
    latest = Math.max(latest, status.mtimeMs);
    if (!status.isDirectory()) continue;
    const inside = readdirSync(full, { recursive: true, encoding: 'utf8' });
    for (const name of inside) latest = Math.max(latest, statSync(join(full, name)).mtimeMs);
  }
  return latest;
}
