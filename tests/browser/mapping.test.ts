import { expect, it } from 'vitest';
import { openPage, startBrowser } from './page.ts';

startBrowser();

const sheet = `Firmenname;Gegründet am;Mutter;Sitz;Umsatz
Helix Instrumente;12.03.1988;Technische Universität Musterstadt;Garching;12
Lumen Optik;1994;Helix Instrumente;Garching;40
`;

it('takes a sheet with column names of its own to tables that are right, and knows it the next time', async () => {
  const page = await openPage('/data');
  const choose = () =>
    page.locator('input[type=file][accept*=csv]').setInputFiles({
      name: 'Ausgründungen 2024.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(sheet),
    });
  await choose();
  const mapping = page.getByRole('region', { name: 'What the columns hold' });
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
  await choose();
  await mapping
    .getByRole('button', { name: /Industry/ })
    .filter({ hasText: 'Umsatz' })
    .waitFor();
});
