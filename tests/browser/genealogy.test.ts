import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addressOf, contentOf, inspected, openPage, settle, startBrowser } from './page.ts';

startBrowser();

/** Where a year stands on the axis, from two of the years written there. */
async function axisOf(page: Page): Promise<(year: number) => number> {
  const years = page.locator('.genealogy-axis > text');
  await years.first().waitFor();
  const places = await years.evaluateAll((texts) =>
    texts.map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { year: Number(text.textContent), x: (left + right) / 2 };
    }),
  );
  const at = (year: number) => places.find((p) => p.year === year)!;
  const [a, b] = [at(1965), at(1990)];
  return (year) => a.x + ((year - a.year) * (b.x - a.x)) / (b.year - a.year);
}

/** The middle of the sign at which an organisation's life line begins. */
async function beginOf(page: Page, id: string): Promise<number> {
  const sign = page.locator(`[data-id="${id}"]:has(> .genealogy-hit) > :nth-child(2)`);
  const box = await sign.boundingBox();
  return box!.x + box!.width / 2;
}

it('finds a firm by typing, draws its ancestors at their years, and shows the same after a reload', async () => {
  const page = await openPage('/');
  await page.keyboard.press('/');
  await page.keyboard.type('realvnc');
  await page.getByRole('option', { name: /RealVNC/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/focus=realvnc/);
  await page.locator('.genealogy-canvas:focus').waitFor();
  const founded = { realvnc: 2002, 'acorn-computers': 1978, 'sinclair-radionics': 1961 };
  async function places(): Promise<number[]> {
    // The lineage drawn before, which has it too, stays until this one is there.
    await page.locator('.genealogy[aria-busy="false"] [data-id="realvnc"] > .genealogy-hit').waitFor();
    // The inspector takes room from the drawing, which is laid out anew.
    await inspected(page, /RealVNC/);
    // What comes in late, such as names of regions, changes the legend's height and so the drawing's.
    await settle(page);
    const read = () => Promise.all(Object.keys(founded).map((id) => beginOf(page, id)));
    let now: number[] = [];
    const stands = async () => {
      const last = now;
      now = await read();
      return now.every((x, i) => x === last[i]);
    };
    await expect.poll(stands, { timeout: 20_000, interval: 300 }).toBe(true);
    return now;
  }
  const before = await places();
  const xOf = await axisOf(page);
  Object.values(founded).forEach((year, i) => {
    if (year < 2000) expect(Math.abs(before[i]! - xOf(year)), `${year}`).toBeLessThan(3);
  });
  const address = addressOf(page);
  await page.reload();
  expect(await places()).toEqual(before);
  expect(addressOf(page)).toBe(address);
});

it('keeps the selection from the genealogy to the network and the table of bridges', async () => {
  const page = await openPage('/genealogy?focus=sinclair-radionics');
  await page.locator('[data-id="acorn-computers"] > .genealogy-hit').click({ position: { x: 12, y: 10 } });
  await page.waitForURL(/sel=acorn-computers/);
  await inspected(page, 'Acorn Computers');
  await page.keyboard.press('2');
  await page.waitForURL(/\/network\?.*sel=acorn-computers/);
  await page.getByText('1 selected').waitFor();
  await page.keyboard.press('4');
  await page.locator('button[aria-pressed="true"]', { hasText: 'Acorn Computers' }).waitFor();
});

it('says what is missing in one direction, and lets the other be chosen', async () => {
  const page = await openPage('/genealogy?focus=arm&direction=descendants');
  await page.getByText('has no known spin-offs').waitFor();
  await page.getByRole('radio', { name: 'Ancestors' }).click();
  await page.locator('[data-id="acorn-computers"] > .genealogy-hit').waitFor();
  expect(addressOf(page)).toMatch(/direction=ancestors/);
});

it('says how two firms are related', async () => {
  const page = await openPage('/genealogy?focus=realvnc&sel=arm');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'How related to RealVNC?' }).click();
  await page.waitForURL(/related=arm/);
  await page.locator('[data-id="acorn-computers"] > .genealogy-hit').waitFor();
});

it('answers which firms descend from a university, and which left its region', async () => {
  const page = await openPage('/genealogy?focus=university-of-cambridge');
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByRole('menuitem', { name: /Roots of a region/ }).click();
  await page.waitForURL(/ask=region/);
  const roots = page.getByRole('table', { name: 'Roots behind Cambridgeshire CC' });
  await roots.locator('button[aria-pressed="true"]', { hasText: 'University of Cambridge' }).waitFor();
  const descendants = page.getByRole('table', { name: /^Descendants of University of Cambridge/ });
  await descendants.getByRole('button', { name: 'Shape Data' }).waitFor();
  await page.getByRole('radio', { name: /^Elsewhere/ }).click();
  await page.waitForURL(/where=elsewhere/);
  await descendants.getByRole('button', { name: 'Shape Data' }).waitFor({ state: 'detached' });
  await descendants.getByRole('button', { name: 'Imaje' }).waitFor();
  await page.getByRole('button', { name: 'Draw all in the time tree' }).click();
  await page.waitForURL(/direction=descendants&tint=scope/);
  await page.locator('[data-id="shape-data"] > .genealogy-hit').waitFor();
});

it('tells who descends from an organisation and who left, seen from it and from the direct parent', async () => {
  const page = await openPage('/genealogy?focus=siemens');
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByRole('menuitem', { name: /^Descendants/ }).click();
  await page.waitForURL(/ask=descent/);
  const answer = page.getByRole('region', { name: 'Answer' });
  await answer.getByText('19 organisations descend from Siemens, 18 of them firms.').waitFor();
  await answer.getByText(/Seen from Siemens, in München.* 3 are in its region, 7 left it/).waitFor();
  await answer.getByText(/Seen from the direct parent: 4 stayed in the parent’s region, 6 left it/).waitFor();
  await answer.getByRole('radio', { name: 'Left it 7' }).click();
  const table = page.getByRole('table', { name: 'Descendants of Siemens' });
  const left = () => table.getByRole('rowheader').allInnerTexts();
  await expect.poll(left).toHaveLength(7);
  expect(await left()).toContain('Ferroelectric Memory Company (FMC)');
  await answer.getByRole('button', { name: 'Save figures' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Figures as CSV/ }).click();
  const lines = (await contentOf(await saved)).toString().split('\r\n');
  expect(lines.filter((line) => /^[^#"].*,(inter)?national,/.test(line))).toHaveLength(7);
  await answer.getByRole('radio', { name: 'direct parent' }).click();
  await page.waitForURL(/where=elsewhere&seen=parent/);
  await expect.poll(left).not.toContain('Ferroelectric Memory Company (FMC)');
  await answer.getByRole('button', { name: 'Draw in the time tree' }).click();
  await page
    .getByRole('list', { name: 'Stayed or left' })
    .getByText('4 stayed in the parent’s region')
    .waitFor();
  await page.getByRole('radio', { name: 'Siemens' }).click();
  await page.getByRole('list', { name: 'Stayed or left' }).getByText('3 stayed in its region').waitFor();
  await page.getByText('Region of the focus').waitFor();
  await page.getByRole('button', { name: 'As a table' }).click();
  await page.waitForURL(/ask=descent/);
});

it('asks how two are related by two names, and offers other paths where no descent joins them', async () => {
  const page = await openPage('/genealogy?focus=university-of-cambridge');
  await page.getByRole('button', { name: 'Questions' }).click();
  await page.getByRole('menuitem', { name: /Two related/ }).click();
  const choose = async (field: string, name: string) => {
    await page.getByRole('combobox', { name: field, exact: true }).fill(name);
    await page
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
  };
  await choose('How are', 'RealVNC');
  await page.waitForURL(/focus=realvnc/);
  await choose('and', 'Siemens');
  await page.getByText('No line of descent joins RealVNC and Siemens.').waitFor();
  await choose('and', 'Arm');
  await page.getByText(/RealVNC and Arm .*share|They share the ancestor/).waitFor();
  await page.getByRole('button', { name: 'Draw their lines of descent' }).click();
  await page.locator('[data-id="acorn-computers"] > .genealogy-hit').waitFor();
  await page.goto(new URL('/genealogy?focus=realvnc&related=siemens', page.url()).href);
  await page.getByRole('button', { name: 'Paths over other links' }).click();
  await page.waitForURL(/\/network\?.*between=realvnc,siemens/);
});

it('opens a large lineage with the focus and its spin-offs named, and counts as of the year shown', async () => {
  const page = await openPage('/genealogy?focus=university-of-cambridge');
  const canvas = page.getByRole('application');
  await page.locator('.genealogy[aria-busy="false"] .genealogy-name').first().waitFor();
  await settle(page);
  /** Names in sight: their boxes on the screen. */
  const boxes = () =>
    page.locator('.genealogy-name [data-id] text').evaluateAll((texts) => {
      const frame = document.querySelector('.genealogy-canvas')!.getBoundingClientRect();
      return texts
        .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.left >= frame.left && box.right <= frame.right && box.top >= frame.top)
        .map(({ name, box: { left, right, top, bottom } }) => ({ name, left, right, top, bottom }));
    });
  const opened = await boxes();
  expect(opened.length).toBeGreaterThan(20);
  await canvas.focus();
  await page.keyboard.press('f');
  await settle(page);
  const fitted = await boxes();
  for (const wanted of ['University of Cambridge', 'Acorn Computers', 'Cambridge Consultants'])
    expect(fitted.map(({ name }) => name)).toContain(wanted);
  const overlap = fitted.filter((a, i) =>
    fitted.some(
      (b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4,
    ),
  );
  expect(overlap).toEqual([]);
  await page.goto(new URL('/genealogy?focus=university-of-cambridge&asof=1980', page.url()).href);
  await page.getByText('By the end of 1980: ').waitFor();
  await page.getByRole('region', { name: 'Legend' }).getByText('Kind, 1980').waitFor();
  await page.getByText('The drawing stands at 1980; what follows is of all years.').waitFor();
});
