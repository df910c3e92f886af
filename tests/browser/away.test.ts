import { expect, it } from 'vitest';
import { inspected, openPage, startBrowser } from './page.ts';

startBrowser();

const away = {
  type: 'about:blank',
  title: 'Service Unavailable',
  status: 503,
  code: 'database-away',
  detail: 'The database does not answer.',
};

it('says that the database is away, and goes on by itself when it is back', async () => {
  const page = await openPage('/network?sel=arm', { expected: /503/ });
  await inspected(page, /Arm \(/);
  // What the program answers while its database is away, seen from the page.
  await page.route('**/api/**', (route) => route.fulfill({ status: 503, json: away }));
  await page.keyboard.press('3');
  const banner = page.getByRole('alert').filter({ hasText: 'The database is away.' });
  await banner.waitFor();
  await inspected(page, /Arm \(/);
  await page.unroute('**/api/**');
  await banner.waitFor({ state: 'detached' });
  await page.getByRole('row').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
