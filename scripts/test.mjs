// Checks and all tests, or with parameters those that vitest chooses by them: `npm test -- tests/unit`.
import { buildIfStale } from './lib/build.mjs';
import { chromiumRemedy, findChromium } from './lib/chromium.mjs';
import { install } from './lib/install.mjs';
import { runPackage, stop } from './lib/run.mjs';
import { validate } from './lib/validate.mjs';

await install();
if (!findChromium(process.env)) stop(chromiumRemedy);
const [valid] = await Promise.all([validate(), buildIfStale()]);
const code = await runPackage('vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
process.exit(valid ? code : 1);
