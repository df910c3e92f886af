// Everything from a fresh clone to a page: installs and builds what lacks, then runs the program in this process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { endWithParent } from './lib/parent.mjs';
import { checkNeo4j } from './lib/requirements.mjs';
import { root } from './lib/root.mjs';

checkNeo4j(process.env);
await install();
await buildIfStale();
endWithParent();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'dist', 'server', 'main.js')).href);
