// The program and the page, each taken anew when a source changes. The page's address is printed by Vite.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serverBuild } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { root } from './lib/root.mjs';

await install();
const [esbuild, vite] = await Promise.all([import('esbuild'), import('vite')]);
const building = await esbuild.context(serverBuild);
await building.rebuild();
await building.watch();
const options = ['--enable-source-maps', '--watch', '--watch-preserve-output'];
const server = spawn(process.execPath, [...options, join('dist', 'server', 'main.js')], {
  cwd: root,
  stdio: 'inherit',
});
const page = await vite.createServer({ configFile: join(root, 'vite.config.ts') });
await page.listen();
page.printUrls();

async function end() {
  server.kill('SIGTERM');
  await Promise.all([page.close(), building.dispose()]);
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
