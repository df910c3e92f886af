import { expect, it } from 'vitest';
import { inspected, openPage, startBrowser } from './page.ts';

startBrowser();

it('opens on an example and answers three questions', async () => {
  const page = await openPage('/');
  const welcome = page.getByRole('region', { name: 'Welcome' });
  await welcome.waitFor();
  await inspected(page, 'Sinclair Radionics');
  await page.waitForURL(/\/genealogy\?focus=sinclair-radionics/);
  await welcome.getByRole('button', { name: 'Which links of Göteborg stay inside the region?' }).click();
  await page.waitForURL(/\/regions\?.*region=SE232/);
  await welcome.waitFor({ state: 'detached' });
  await page.goBack();
  await welcome.getByRole('button', { name: 'Where did ARM come from?' }).click();
  await page.waitForURL(/focus=arm/);
  await inspected(page, /Arm/);
});

it('closes the welcome for good', async () => {
  const page = await openPage('/');
  await page.getByRole('button', { name: 'Close the welcome' }).click();
  await page.getByRole('region', { name: 'Welcome' }).waitFor({ state: 'detached' });
  await page.goto(new URL('/', page.url()).href);
  await inspected(page, 'Sinclair Radionics');
  await page.waitForURL(/focus=sinclair-radionics/);
  expect(await page.getByRole('region', { name: 'Welcome' }).count()).toBe(0);
});
