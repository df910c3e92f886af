import { runPackage } from './run.mjs';

/** Types, lint and format, import rules. True when all are right; each problem is printed. */
export async function validate() {
  const checks = [
    ['typescript/bin/tsc', '-p', '.'],
    ['@biomejs/biome/bin/biome', 'check'],
    ['dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'err', 'contract', 'server', 'client'],
  ];
  const codes = await Promise.all(checks.map(([file = '', ...parameters]) => runPackage(file, parameters)));
  return codes.every((code) => code === 0);
}
