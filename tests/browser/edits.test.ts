import { expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import { inspected, openPage, startBrowser } from './page.ts';

startBrowser();

it('corrects by keyboard, asks for a source, and says why what is impossible is not done', async () => {
  const page = await openPage('/genealogy?focus=acorn-computers', { expected: /400|409|422/ });
  await inspected(page, 'Acorn Computers');
  await page.getByRole('button', { name: 'Correct …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Correct Acorn Computers' });
  const save = dialog.getByRole('button', { name: 'Save the correction' });
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByText('That is the year it has.').waitFor();
  await dialog.getByLabel('Correct year').fill('2050');
  await dialog.getByText('Say where it is known from.').waitFor();
  await dialog.getByRole('textbox', { name: 'Source' }).fill('A book');
  expect(await findFaults(page, { part: '[role=dialog]' })).toEqual([]);
  await save.press('Enter');
  await dialog.getByText(/was dissolved \(1999\) before it was founded \(2050\)/).waitFor();
  await dialog.getByRole('radio', { name: 'Add a spin-off' }).press('Space');
  expect(await dialog.getByRole('radio', { name: '… came from Acorn Computers' }).isChecked()).toBe(true);
  await dialog.getByLabel('Who came from it').fill('Acorn Computérs');
  await page.getByRole('option', { name: 'Add “Acorn Computérs” as a new organisation' }).waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(await dialog.getByRole('textbox', { name: 'Id' }).inputValue()).toBe('acorn-computers-2');
  await dialog.getByRole('combobox', { name: 'Region' }).fill('Atlantis');
  await dialog.getByRole('textbox', { name: 'Source' }).fill('A book');
  expect(await findFaults(page, { part: '[role=dialog]' })).toEqual([]);
  await dialog.getByRole('button', { name: 'Add the spin-off' }).press('Enter');
  await dialog.getByText(/has a region "Atlantis"/).waitFor();
  await dialog.getByRole('radio', { name: 'Merge with a twin' }).press('Space');
  await dialog.getByLabel('The same as').fill('arm advanced');
  await page.getByRole('option', { name: /^Arm \(Advanced RISC Machines\)/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: '1990' }).waitFor();
  await dialog
    .getByText(/^All links of .+ \(arm\) go to .+ \(acorn-computers\);|\(acorn-computers\) go to .+ \(arm\);/)
    .waitFor();
  expect(await findFaults(page, { part: '[role=dialog]' })).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});
