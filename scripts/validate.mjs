import { install } from './lib/install.mjs';
import { validate } from './lib/validate.mjs';

await install();
process.exit((await validate()) ? 0 : 1);
