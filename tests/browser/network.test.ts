import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawing } from './drawing.ts';
import { addressOf, contentOf, inspected, openPage, startBrowser } from './page.ts';

startBrowser();

async function pressOn(page: Page, id: string, modifiers: ('Shift' | 'Control')[] = []): Promise<void> {
  const { positions } = await drawing(page);
  const { x, y } = positions[id]!;
  await page.getByRole('application').click({ position: { x, y }, modifiers });
}

it('draws the neighbourhood of a large firm in boxes that don’t overlap', async () => {
  const page = await openPage('/network?around=siemens&hops=1');
  const { organisations, links, boxes, names, frames } = await drawing(page);
  expect({ organisations, links, boxes, names: names.length }).toEqual({
    organisations: 24,
    links: 34,
    boxes: 11,
    names: 24,
  });
  const all = Object.values(frames);
  const overlap = all.filter((a, i) =>
    all.some(
      (b, j) =>
        j > i && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    ),
  );
  expect(overlap).toEqual([]);
  await page.getByText('14 spin-offs').click();
  await expect.poll(async () => (await drawing(page)).selected.length).toBe(15);
});

it('selects by press and by arrow keys, hides, and takes it back', async () => {
  const page = await openPage('/network?around=siemens&hops=1');
  await pressOn(page, 'siemens');
  await inspected(page, 'Siemens');
  await page.getByRole('application').press('ArrowRight');
  await expect.poll(() => addressOf(page)).not.toContain('sel=siemens');
  const [walked] = (await drawing(page)).selected;
  await page.keyboard.press('h');
  await expect.poll(async () => (await drawing(page)).organisations).toBe(23);
  expect(addressOf(page)).toContain(`hidden=${walked}`);
  await page.keyboard.press('z');
  await expect.poll(async () => (await drawing(page)).organisations).toBe(24);
});

it('lights all shortest paths between two and lists them in words', async () => {
  const page = await openPage('/network?sel=siemens');
  await drawing(page);
  await page.keyboard.press('t');
  await page.keyboard.type('philips');
  await page.getByRole('option', { name: 'Philips' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Siemens and Philips: 1 shortest path of 3 links').waitFor();
  const steps = page.getByRole('region', { name: 'Shortest paths' }).getByRole('listitem');
  expect(await steps.allInnerTexts()).toEqual([
    'Siemens spin-off → Oxford Magnet Technology ← spin-off Oxford Instruments licence → Philips',
  ]);
  const { traced, positions } = await drawing(page);
  expect(traced).toEqual(['siemens', 'philips', 'oxford-magnet-technology', 'oxford-instruments']);
  const box = await page.getByRole('application').boundingBox();
  for (const id of traced) {
    const { x, y } = positions[id]!;
    expect(x > 0 && y > 0 && x < box!.width && y < box!.height).toBe(true);
  }
});

it('is arranged in each layout and grouping', async () => {
  const page = await openPage('/network?around=siemens&hops=2&size=betweenness&colour=constraint');
  expect((await drawing(page)).boxes).toBe(28);
  const choose = async (what: RegExp, option: string) => {
    await page.getByRole('button', { name: what }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  await choose(/Layout$/, 'Rings by size');
  await expect.poll(async () => (await drawing(page)).boxes).toBe(0);
  await choose(/Layout$/, 'As on the map');
  await expect.poll(async () => (await drawing(page)).boxes).toBe(28);
  await choose(/Boxes$/, 'Community');
  await expect.poll(async () => (await drawing(page)).boxes).toBe(9);
  expect(addressOf(page)).toBe(
    '/network?around=siemens&hops=2&boxes=community&size=betweenness&colour=constraint&layout=geographic',
  );
});

it('reads measures: ranked, spread, against each other', async () => {
  const page = await openPage('/network?around=siemens&hops=2');
  await drawing(page);
  await page.getByRole('button', { name: 'Measures' }).click();
  const ranking = page.getByRole('table', { name: 'Organisations by their measures' });
  await expect.poll(() => ranking.getByRole('rowheader').first().innerText()).toBe('Siemens');
  await ranking.getByRole('button', { name: 'Siemens', exact: true }).click();
  await expect.poll(async () => (await drawing(page)).selected).toEqual(['siemens']);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'Save figures' })
      .click()
      .then(() => page.getByRole('menuitem', { name: 'Figures as CSV' }).click()),
  ]);
  const csv = (await contentOf(saved)).toString();
  expect(csv).toMatch(/^id,organisation,kind,region,Betweenness,Degree/);
  expect(csv).toContain('\r\n# Filter: within 2 links of Siemens; level 3.\r\n');
  await page.getByRole('radio', { name: 'Distribution' }).click();
  await page
    .getByRole('button', { name: /^\S+ to \S+: 1 organisation$/ })
    .first()
    .waitFor();
  await page.getByRole('radio', { name: 'Two measures' }).click();
  await page.getByRole('img', { name: /^Betweenness against Degree, 76 organisations/ }).waitFor();
});
