import { expect, it } from 'vitest';
import { addressOf, contentOf, inspected, openPage, startBrowser } from './page.ts';

startBrowser();

it('says that the data has changed since a view was shared, and how to cite it', async () => {
  const page = await openPage('/genealogy?focus=arm&sel=arm&from=1970&version=9999');
  await page.getByText(/it was at version 9999 and is now at version \d+/).waitFor();
  await inspected(page, /Arm/);
  await page.keyboard.press('s');
  await page.getByRole('menuitem', { name: /Cite this view/ }).click();
  const reference = page.getByRole('region', { name: 'Reference' });
  await reference.waitFor();
  expect(await reference.innerText()).toMatch(
    /Spin-off genealogy of Arm \(Advanced RISC Machines\)\. Offshoot .*, data version \d+, .*Filter: from: 1970; level 3\. Data: .*CC0 1\.0\. http.*\/genealogy\?focus=arm&sel=arm&from=1970&version=\d+/s,
  );
  expect(await page.getByRole('region', { name: 'BibTeX' }).innerText()).toContain(
    '@misc{spin-off-genealogy-of-arm',
  );
});

it('saves a view as a file and opens it again, as a step that can be undone', async () => {
  const page = await openPage('/network?kinds=university&level=2');
  await page.keyboard.press('s');
  const saving = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Save this view/ }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('network-of-organisations.offshoot.json');
  const view = (await contentOf(saved)).toString().replace(/"dataVersion": \d+/, '"dataVersion": 9999');
  await page.keyboard.press('4');
  await page.waitForURL(/\/bridges/);
  await page
    .getByLabel('Saved view')
    .setInputFiles({ name: 'view.json', mimeType: 'application/json', buffer: Buffer.from(view) });
  await page.waitForURL((url) => url.pathname + url.search === '/network?kinds=university&level=2');
  await page.getByText(/it was at version 9999/).waitFor();
  await page.keyboard.press('z');
  await page.waitForURL(/\/bridges/);
  await page
    .getByLabel('Saved view')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await page.getByText('x.json: This file is not a saved view of Offshoot; nothing was changed.').waitFor();
  expect(addressOf(page)).toMatch(/^\/bridges/);
});

it('hands the selection over to another program as a file, with measures, and asks no other host', async () => {
  const page = await openPage('/network?sel=arm,acorn-computers,apple');
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).protocol + new URL(request.url()).host));
  await page.keyboard.press('x');
  await page.getByRole('radio', { name: 'Selection (3)' }).click();
  await page.getByText(/and 2 more, with the links among them/).waitFor();
  await page.getByText('With measures …').click();
  await page.getByRole('checkbox', { name: 'Betweenness' }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page
    .getByRole('menuitem', { name: /Gephi Lite/ })
    .first()
    .click();
  const text = (await contentOf(await saving)).toString();
  expect(text.match(/<node /g)).toHaveLength(3);
  expect(text.match(/<attvalue for="betweenness"/g)).toHaveLength(3);
  await page.getByRole('heading', { name: 'Open in Gephi Lite' }).waitFor();
  expect([...hosts].filter((host) => !host.startsWith('blob:'))).toHaveLength(1);
});
