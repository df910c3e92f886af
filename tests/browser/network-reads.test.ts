import { expect, it } from 'vitest';
import { drawing } from './drawing.ts';
import { addressOf, openPage, startBrowser } from './page.ts';

startBrowser();

it('names a measure that the address asks for in vain, and draws the usual', async () => {
  const page = await openPage('/network?around=siemens&hops=1&size=bogus&boxes=rows');
  const notice = page.getByRole('status').filter({ hasText: 'size=bogus' });
  await notice.getByText('The drawing shows “Degree” instead; choose another under Size.').waitFor();
  await page.getByText('boxes=rows (it takes one of region, kind, sector, community, none)').waitFor();
  expect(Object.keys((await drawing(page)).positions)).toHaveLength(24);
  await notice.getByRole('button', { name: 'Close this notice' }).click();
  await notice.waitFor({ state: 'detached' });
  await expect.poll(() => addressOf(page)).toBe('/network?around=siemens&hops=1');
});

it('names the unknown one of two measures that are set against each other', async () => {
  const page = await openPage('/network?around=siemens&hops=1&panel=scatter&against=bogus');
  await page.getByText('There is no measure of organisations called “bogus”. Choose another.').waitFor();
});

it('calls communities after their members in titles, table and legend', async () => {
  const page = await openPage('/network?around=siemens&hops=2&boxes=community&colour=community&panel=table');
  await expect.poll(async () => (await drawing(page)).titles).toContain('Around Siemens');
  await page.getByRole('region', { name: 'Legend' }).getByText('Around Siemens').waitFor();
  const table = page.getByRole('table', { name: 'Organisations of the network' });
  await table.getByRole('cell', { name: 'Around Siemens' }).first().waitFor();
});

it('keeps the height of the measures when one leaves the view and comes back', async () => {
  const page = await openPage('/network?around=siemens&hops=1&panel=table');
  await drawing(page);
  const divider = page.getByRole('separator', { name: 'Height of the table and measures' });
  await divider.press('ArrowUp');
  await divider.press('ArrowUp');
  const share = await divider.getAttribute('aria-valuenow');
  expect(share).toBe('50');
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByText('Bridges').click();
  await divider.waitFor({ state: 'detached' });
  await views.getByText('Network').click();
  await divider.waitFor();
  expect(await divider.getAttribute('aria-valuenow')).toBe(share);
});

it('cuts no head of the ranking, whichever it is ordered by', async () => {
  const page = await openPage('/network?around=siemens&hops=1&panel=ranking');
  const heads = page
    .getByRole('table', { name: 'Organisations by their measures' })
    .getByRole('columnheader');
  await heads.first().waitFor();
  const cut = () =>
    heads.evaluateAll((all) => all.filter((h) => h.scrollWidth > h.clientWidth).map((h) => h.textContent));
  expect(await cut()).toEqual([]);
  await page.getByRole('button', { name: 'Effective size', exact: true }).click();
  expect(await cut()).toEqual([]);
});

it.each([800, 700, 650])(
  'keeps its toolbar in one row, without cutting short words, at %i',
  async (width) => {
    const page = await openPage('/network?around=siemens&hops=1&layout=geographic', {
      viewport: { width, height: 900 },
    });
    await drawing(page);
    const bar = page.getByRole('toolbar', { name: 'How the network is drawn' });
    const feet = await bar
      .getByRole('button')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect().bottom));
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(8);
    const cut = await bar
      .locator('.ui-select-value')
      .evaluateAll((all) => all.filter((v) => v.scrollWidth > v.clientWidth).map((v) => v.textContent));
    expect(cut.filter((words) => words !== 'Degree')).toEqual([]);
  },
);

it('opens rings on their middle in a narrow window, and shows all when asked', async () => {
  const page = await openPage('/network?layout=concentric', { viewport: { width: 390, height: 844 } });
  await drawing(page);
  const inSight = async () => {
    const { positions } = await drawing(page);
    return Object.values(positions).filter(({ x }) => x > 0 && x < 390).length;
  };
  const opened = await inSight();
  expect(opened).toBeGreaterThan(60);
  expect(opened).toBeLessThan(500);
  await page.getByText('Drag to see the outer rings.').waitFor();
  await page.getByRole('button', { name: /^Show all|Fit/ }).click();
  await expect.poll(inSight).toBe(726);
});

it('names the colours of points beside two measures set against each other', async () => {
  const page = await openPage('/network?panel=scatter&around=siemens&hops=1');
  await drawing(page);
  const legend = page.getByRole('region', { name: 'Legend' });
  const right = ({ x, width }: { x: number; width: number }) => x + width;
  const edge = right((await legend.boundingBox())!);
  expect(right((await legend.getByText('University').boundingBox())!)).toBeLessThan(edge);
});
