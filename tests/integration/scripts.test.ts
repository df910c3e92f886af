import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { type Program, runScript, serveProgram } from '../support/program.ts';
import { row, workbook } from '../unit/imports/formats/workbook.ts';

const token = 'a-token-for-the-scripts';
let database: SchemaDatabase;
let program: Program;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  program = await serveProgram(database, token);
});
beforeEach(async () => {
  await emptyGraph(database);
  folder = await mkdtemp(join(tmpdir(), 'offshoot-scripts-'));
  const organisations = 'id,name,kind,founded\nacorn,Acorn,firm,1978\narm,Arm,firm,1990\n';
  await writeFile(join(folder, 'organisations.csv'), organisations);
  await writeFile(join(folder, 'spinoffs.csv'), 'parent,child,year\nacorn,arm,1990\n');
  return () => rm(folder, { recursive: true });
});
afterAll(async () => {
  await program.close();
  await database.close();
});

/** Both scripts, called in the folder. */
function call(name: 'import' | 'export', words: string[], env: Record<string, string> = {}) {
  return runScript(name, words, folder, { OFFSHOOT_URL: program.url, OFFSHOOT_TOKEN: token, ...env });
}
const tables = ['organisations.csv', 'spinoffs.csv'];

describe('npm run import', () => {
  it('tries, stores under a title and finds nothing new the second time', async () => {
    const tried = await call('import', ['--dry-run', ...tables]);
    expect(tried.stderr).toBe('');
    expect(tried).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(
        'Checked, nothing stored: 3 rows, 2 organisations, 1 spinoffs.\n',
      ) as string,
    });
    const stored = await call('import', ['--title', 'Cambridge', ...tables]);
    expect(stored.code).toBe(0);
    expect(stored.stdout).toMatch(/Imported as data version \d+: 3 rows, 2 organisations, 1 spinoffs\.\n$/);
    const again = await call('import', tables);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/3 rows, .*3 unchanged\.\n$/);
    const { imports } = (await (await fetch(`${program.url}/api/imports`)).json()) as {
      imports: { title: string }[];
    };
    expect(imports.map(({ title }) => title)).toContain('Cambridge');
  });

  it('takes a workbook with columns of its own by a mapping', async () => {
    const firms = row('Bude', 'Jahr', 'Kommt von') + row('Lumen', '1994', 'Helix');
    const book = workbook({ Info: row('Stand', '2024'), Firmen: firms });
    await writeFile(join(folder, 'Firmen.xlsx'), book);
    const columns = { name: 'Bude', founded: 'Jahr', parent: 'Kommt von' };
    await writeFile(join(folder, 'mapping.json'), JSON.stringify({ sheet: 'Firmen', columns }));
    const told = await call('import', ['--mapping', 'mapping.json', 'Firmen.xlsx']);
    expect(told.code).toBe(0);
    expect(told.stdout).toMatch(/Imported as data version \d+: .*2 organisations, 1 spinoffs\.\n$/);
    const guessed = await call('import', ['--mapping', 'nothing.json', 'Firmen.xlsx']);
    expect(guessed).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing.json') as string });
  });

  it('ends with 1 and every finding where tables are refused, or without the token', async () => {
    await writeFile(join(folder, 'spinoffs.csv'), 'parent,child,year\nacorn,arm,90\nacorn,arn,\n');
    const tried = await call('import', ['--dry-run', ...tables]);
    expect(tried).toMatchObject({ code: 1, stderr: 'These tables would be refused (errors: 2).\n' });
    const { code, stdout, stderr } = await call('import', tables);
    expect(code).toBe(1);
    expect(stdout).toBe(tried.stdout);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^spinoffs\.csv:2:year error "90" is not a year/),
        expect.stringMatching(/^spinoffs\.csv:3:child error .*Did you mean "arm"\?/),
      ]),
    );
    expect(stderr).toMatch(/^Nothing was imported\./);
    const closed = await call('import', tables, { OFFSHOOT_TOKEN: '' });
    expect(closed).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('token') as string });
  });

  it('ends with 2 where it is not called rightly, and with 3 where no program answers', async () => {
    const wrong = await Promise.all([
      call('import', []),
      call('import', ['--dryrun', ...tables]),
      call('import', ['nowhere.csv']),
    ]);
    expect(wrong.map(({ code, stdout }) => [code, stdout])).toEqual(wrong.map(() => [2, '']));
    expect(wrong[2]!.stderr).toBe('There is no file nowhere.csv.\n');
    const away = await call('import', tables, { OFFSHOOT_URL: 'http://127.0.0.1:9' });
    expect(away.code).toBe(3);
    expect(away.stderr).toContain('No program answers at http://127.0.0.1:9.');
  });
});

describe('npm run export', () => {
  it('writes what the filter leaves, and says what it cannot write', async () => {
    await call('import', tables);
    const named = await call('export', ['csv-tables', 'from=1990']);
    expect(named.code).toBe(0);
    expect(named.stdout).toMatch(/offshoot-filtered-csv-tables-v\d+-.*\.zip\n$/);
    const out = await call('export', ['graphml', '--out', 'mine.graphml', 'ids=arm']);
    expect(out).toMatchObject({ code: 0, stdout: `${join(folder, 'mine.graphml')}\n` });
    expect(await readFile(join(folder, 'mine.graphml'), 'utf8')).toMatch(
      /<node id="arm">[\s\S]*<\/graphml>\n$/,
    );
    const wrong = await Promise.all([
      call('export', ['graphml', 'since=1990']),
      call('export', ['graphmll']),
      call('export', ['graphml', '--out', 'no/such/folder.graphml']),
      call('export', ['graphml', 'kinds=university']),
    ]);
    expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2, 1]);
    expect(wrong[1]!.stderr).toMatch(/There are: graphml, gexf/);
    expect((await readdir(folder)).filter((name) => !tables.includes(name))).toHaveLength(2);
  });

  it('leaves nothing of a file that breaks off', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Disposition': 'attachment; filename="half.graphml"' });
      response.write('<graphml>', () => response.destroy());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const broken = await call('export', ['graphml', '--url', url]);
    server.close();
    expect(broken).toMatchObject({ code: 3, stdout: '' });
    expect(broken.stderr).toContain('nothing of it is kept');
    expect((await readdir(folder)).sort()).toEqual([...tables].sort());
  });
});
