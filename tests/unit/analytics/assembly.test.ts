import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../server/root.ts';

const source = join(projectRoot(), 'server', 'analytics', 'paths', 'assembly', 'index.ts');

/** The source as WebAssembly, in base64. */
async function compile(): Promise<string> {
  const written: Uint8Array[] = [];
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'];
  const { error, stderr } = await asc.main([source, ...options, '--outFile', 'assembly.wasm'], {
    writeFile: (_name, contents) => {
      written.push(Buffer.from(contents));
    },
  });
  if (error) throw new Error(stderr.toString());
  return Buffer.concat(written).toString('base64');
}

test('server/analytics/paths/assembly.wasm.ts is what comes of its source', async () => {
  const parts = (await compile()).match(/.{1,100}/g)!.map((part) => `  '${part}',`);
  const file = [
    '/** Compiled from assembly/, in base64. After a change there: npx vitest run tests/unit/analytics/assembly.test.ts -u */',
    `export const code = [\n${parts.join('\n')}\n].join('');\n`,
  ].join('\n');
  await expect(file).toMatchFileSnapshot('../../../server/analytics/paths/assembly.wasm.ts');
});
