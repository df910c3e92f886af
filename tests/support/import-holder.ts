// Imports the tables of a folder in a process of its own, for the tests that kill it while it writes:
// node --import tsx import-holder.ts FOLDER, with the database as JSON in NEO4J
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { connectDatabase } from '../../server/database/connect.ts';
import type { DatabaseSettings } from '../../server/database/settings.ts';
import { createImports } from '../../server/imports/imports.ts';

const log = pino({ level: 'silent' });
const settings = JSON.parse(process.env.NEO4J ?? '') as DatabaseSettings;
const database = await connectDatabase({ ...settings, queryTimeoutMs: 30_000 }, log);
const folder = await mkdtemp(join(tmpdir(), 'offshoot-imports-'));
await createImports({ database, folder, log }).importFolder(process.argv[2] ?? '', { title: 'Killed' });
await database.close();
