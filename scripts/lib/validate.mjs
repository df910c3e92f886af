import { runPackage } from './run.mjs';

/** Types, lint and format, import rules. True when all are right; each problem is printed. */
export async function validate() {
  const checks = [
    ['typescript/bin/tsc', '-p', '.'],
    ['@biomejs/biome/bin/biome', 'check'],
    ['dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'err', 'contract', 'server', 'client'],
  ];
  let right = true;
  for (const [file = '', ...parameters] of checks) {
    if ((await runPackage(file, parameters)) !== 0) right = false;
  }
  return right;
}
