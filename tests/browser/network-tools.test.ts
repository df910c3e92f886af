import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawing } from './drawing.ts';
import { addressOf, openPage, startBrowser } from './page.ts';

startBrowser();

const around = '/network?around=siemens&hops=1';

const selected = (page: Page) => page.getByRole('toolbar', { name: 'What is selected' }).getByRole('status');

async function boxOf(one: Locator) {
  return (await one.boundingBox())!;
}

it('selects with a lasso from the toolbar and says how many', async () => {
  const page = await openPage(around);
  const { positions } = await drawing(page);
  await page.getByRole('button', { name: 'Select several' }).click();
  await page.getByRole('menuitem', { name: 'With a lasso' }).click();
  await page.getByText('Draw a line around organisations').waitFor();
  const { x, y } = await boxOf(page.getByRole('application'));
  const at = positions.siemens!;
  const corner = (dx: number, dy: number) => [x + at.x + dx, y + at.y + dy] as const;
  await page.mouse.move(...corner(-9, -9));
  await page.mouse.down();
  for (const [dx, dy] of [
    [9, -9],
    [9, 9],
    [-9, 9],
  ] as const)
    await page.mouse.move(...corner(dx, dy));
  await page.mouse.up();
  await expect.poll(() => selected(page).innerText()).toBe('1 selected');
  expect(addressOf(page)).toContain('sel=siemens');
});

it('selects by rule with keys alone, and puts the lasso down for it', async () => {
  const page = await openPage(around);
  await drawing(page);
  await page.keyboard.press('l');
  await page.getByText('Draw a line around organisations').waitFor();
  await page.keyboard.press('r');
  const rule = page.getByRole('dialog', { name: 'Select by rule' });
  await rule.getByText('Holds for 24 organisations.').waitFor();
  await rule.getByRole('button', { name: 'Select', exact: true }).press('Enter');
  await expect.poll(() => selected(page).innerText()).toBe('24 selected');
  await page.getByText('Draw a line around organisations').waitFor({ state: 'detached' });
});

it.each([1440, 1280])('keeps its controls in one row, and notices off its buttons, at %i', async (width) => {
  const page = await openPage(`${around}&sel=siemens`, { viewport: { width, height: 800 } });
  await drawing(page);
  const bar = page.getByRole('toolbar', { name: 'How the network is drawn' });
  const controls = await bar.getByRole('button').all();
  const feet = await Promise.all(
    controls.map(async (one) => (await boxOf(one)).y + (await boxOf(one)).height),
  );
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(8);
  await page.getByRole('application').press('c');
  const notice = page.locator('.ui-toasts > *');
  await notice.getByText('Nothing was expanded from it.').waitFor();
  const covered = await notice.evaluate((element) => {
    const over = element.getBoundingClientRect();
    return [...document.querySelectorAll('button')]
      .filter((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const isOver = left < over.right && over.left < right && top < over.bottom && over.top < bottom;
        return isOver && button.checkVisibility() && !element.contains(button);
      })
      .map((button) => button.ariaLabel ?? button.innerText);
  });
  expect(covered).toEqual([]);
});

it('shares its room with the measures as one likes, and shows all in what is left', async () => {
  const page = await openPage(`${around}&panel=ranking`);
  await drawing(page);
  const stage = page.getByRole('application');
  const height = async () => (await boxOf(stage)).height;
  const divider = page.getByRole('separator', { name: 'Height of the table and measures' });
  const before = await height();
  await divider.press('ArrowUp');
  await expect.poll(height).toBeLessThan(before);
  const { x, y, width } = await boxOf(divider);
  await page.mouse.move(x + width / 2, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 125);
  await page.mouse.up();
  await expect.poll(height).toBeGreaterThan(before);
  const now = await height();
  const { positions } = await drawing(page);
  for (const at of Object.values(positions)) expect(at.y > 0 && at.y < now).toBe(true);
  await divider.press('Home');
  expect(await divider.getAttribute('aria-valuenow')).toBe(await divider.getAttribute('aria-valuemin'));
  await divider.press('End');
  expect(await divider.getAttribute('aria-valuenow')).toBe(await divider.getAttribute('aria-valuemax'));
});

it.each(['/network?sel=siemens', '/genealogy?focus=siemens'])(
  'no key does two things on %s',
  async (path) => {
    const page = await openPage(path);
    await page
      .getByRole('button', { name: /^(Path to|Zoom in)/ })
      .first()
      .waitFor();
    await page.locator('body').press('?');
    const keys = await page.getByRole('dialog', { name: 'Keys' }).locator('kbd').allInnerTexts();
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.toSorted()).toEqual([...new Set(keys)].sort());
  },
);
