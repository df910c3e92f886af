// Imports the tables of a folder in a process of its own, for the tests that kill it while it writes:
// node --import tsx import-holder.ts TABLES FOLDER, with the database as JSON in NEO4J; files under way go into FOLDER, which is the caller's
import pino from 'pino';
import { connectDatabase } from '../../server/database/connect.ts';
import type { DatabaseSettings } from '../../server/database/settings.ts';
import { createImports } from '../../server/imports/imports.ts';

const log = pino({ level: 'silent' });
const settings = JSON.parse(process.env.NEO4J ?? '') as DatabaseSettings;
const database = await connectDatabase({ ...settings, queryTimeoutMs: 30_000 }, log);
const [, , tables = '', folder = ''] = process.argv;
await createImports({ database, folder, log }).importFolder(tables, { title: 'Killed' });
await database.close();
