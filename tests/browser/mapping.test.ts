import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { row, workbook } from '../unit/imports/formats/workbook.ts';
import { openPage, startBrowser } from './page.ts';

startBrowser();

const sheet = `Firmenname;Gegründet am;Mutter;Sitz;Umsatz
Helix Instrumente;12.03.1988;Technische Universität Musterstadt;Garching;12
Lumen Optik;1994;Helix Instrumente;Garching;40
`;

async function openMapping() {
  const page = await openPage('/data', { expected: /422/ });
  const choose = (text: string) =>
    page.locator('input[type=file][accept*=csv]').setInputFiles({
      name: 'Ausgründungen 2024.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  await choose(sheet);
  return { page, choose, mapping: page.getByRole('region', { name: 'What the columns hold' }) };
}

it('takes a sheet with column names of its own to tables that are right, and knows it the next time', async () => {
  const { page, choose, mapping } = await openMapping();
  await mapping
    .getByText('Makes 3 organisations (1 parent without a row of their own) and 2 spin-offs.')
    .waitFor();
  await mapping.getByText('they come in without a year.').waitFor();
  await mapping.getByRole('button', { name: 'take “Gegründet am” for both' }).click();
  await mapping.getByText('Spun off (year) and Founded (year)').waitFor();
  const industry = mapping.getByRole('button', { name: /Industry/ });
  expect(await industry.innerText()).toContain('–');
  await industry.click();
  await page.getByRole('option', { name: 'Umsatz' }).click();
  await mapping.getByRole('button', { name: 'Try (dry run)' }).click();
  const tried = page.getByRole('listitem').filter({ hasText: 'Ausgründungen 2024.csv' });
  await tried.getByText(/3 organisations, 2 spin-offs/).waitFor();
  await tried.getByRole('button', { name: /Take .* off the list/ }).click();
  await page.reload();
  await choose(sheet);
  await mapping.getByText('A sheet with these columns was mapped before').waitFor();
  await industry.filter({ hasText: 'Umsatz' }).waitFor();
  await mapping.getByRole('button', { name: 'Guess by the names instead' }).click();
  await industry.filter({ hasText: '–' }).waitFor();
});

it('takes a workbook with column names of its own, sheet by sheet, and names sheet, row and column', async () => {
  const page = await openPage('/data', { expected: /422/ });
  const firms = row('Bude', 'Gegründet', 'Schließung', 'Kommt von', 'Where I found it');
  const bytes = workbook({
    Hinweise: row('Stand', '2024'),
    'Meine Firmen': row('Ausgründungen') + firms + row('Lumen', '1994', '1990', 'Helix', 'https://x.example'),
  });
  await page.locator('input[type=file][accept*=xlsx]').setInputFiles({
    name: 'Firmen.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await page.getByRole('button', { name: /Sheet of the workbook/ }).click();
  await page.getByRole('option', { name: 'Meine Firmen' }).click();
  const mapping = page.getByRole('region', { name: 'What the columns hold' });
  await mapping.getByText('The columns are named in row 2').waitFor();
  await mapping.getByText('Choose the column of “Name of the organisation”').waitFor();
  await mapping.getByRole('button', { name: /Name of the organisation/ }).click();
  await page.getByRole('option', { name: 'Bude' }).click();
  await mapping.getByText('Kept in this browser').waitFor();
  await mapping.getByText('Makes 2 organisations (1 parent without a row of their own)').waitFor();
  await mapping.getByRole('button', { name: 'Import', exact: true }).click();
  await page
    .getByText(/^Nothing was imported\. Firmen\.xlsx, sheet Meine Firmen, row 3, Schließung: /)
    .waitFor();
});

it('saves a mapping as a file, and takes one from a file or says why not', async () => {
  const { page, mapping } = await openMapping();
  const saved = page.waitForEvent('download');
  await mapping.getByRole('button', { name: 'Save the mapping as a file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('Ausgründungen 2024-mapping.json');
  const written = JSON.parse(await text(await download.createReadStream()));
  expect(written).toMatchObject({ shape: 'organisation', columns: { name: 'Firmenname', parent: 'Mutter' } });
  const take = (content: string) =>
    mapping.locator('input[type=file]').setInputFiles({
      name: 'ours.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await take('{"columns": {"name": "Firm"}}');
  await mapping.getByText('ours.json: There is no column "Firm"').waitFor();
  await take(JSON.stringify({ ...written, columns: { ...written.columns, industry: 'Umsatz' } }));
  await mapping
    .getByRole('button', { name: /Industry/ })
    .filter({ hasText: 'Umsatz' })
    .waitFor();
  expect(await mapping.getByRole('alert').count()).toBe(0);
});

it('says that organisations without parents draw no genealogy', async () => {
  const { choose, mapping } = await openMapping();
  await choose('Firma;Ort\nHelix;Ulm\n');
  await mapping.getByText('this brings organisations only and draws no genealogy').waitFor();
});

it('names the line and the column of the sheet, and maps the corrected one as it was, sent or not', async () => {
  const { page, choose, mapping } = await openMapping();
  await mapping.getByRole('button', { name: /Dissolved/ }).click();
  await page.getByRole('option', { name: 'Umsatz' }).click();
  const wrong = sheet.replace(';40', ';40 (1990)');
  await choose(wrong);
  await mapping.getByText('A sheet with these columns was mapped before').waitFor();
  await mapping.getByRole('button', { name: 'Import', exact: true }).click();
  const refused = page.getByText(/^Nothing was imported\. Ausgründungen 2024\.csv, line 3, Umsatz: /);
  await refused.waitFor();
  await choose('Gegründet am;Firmenname;Mutter;Sitz;Umsatz\n1994;Lumen Optik;;;1999\n');
  await refused.waitFor({ state: 'detached' });
  await mapping.getByText('Makes 1 organisation and 0 spin-offs.').waitFor();
  expect(await mapping.getByRole('button', { name: /Founded/ }).innerText()).toContain('Gegründet am');
  expect(await mapping.getByRole('button', { name: /Dissolved/ }).innerText()).toContain('Umsatz');
});

it('says of which file nothing was stored when another was chosen while it was sent', async () => {
  const page = await openPage('/data', { expected: /422/ });
  const choose = (name: string) =>
    page
      .locator('input[type=file][accept*=csv]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from('id,name\n,\n') });
  let send = () => {};
  const isChosen = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/api/imports', async (route) => {
    if (route.request().method() === 'POST') await isChosen;
    await route.continue();
  });
  await choose('organisations.csv');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('status').filter({ hasText: 'Importing …' }).waitFor();
  await choose('regions.csv');
  send();
  await page.getByText(/^Nothing of organisations\.csv was stored\./).waitFor();
});

it('refuses a sheet with an open quote, by its line, instead of mapping half of it', async () => {
  const { page, choose, mapping } = await openMapping();
  await choose('Firma;Mutter\nLumen;Helix\n"Open;Helix\nLost;Helix\n');
  await page.getByText(/^Ausgründungen 2024\.csv, line 3: a quote is not closed/).waitFor();
  expect(await mapping.isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Import', exact: true }).isEnabled()).toBe(false);
});
