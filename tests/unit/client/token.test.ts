import { beforeEach, expect, it, vi } from 'vitest';
import { anotherToken, keepToken, sentWith, wantedNow } from '../../../client/api/token.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('window', {
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  });
  return () => vi.unstubAllGlobals();
});

/** Asks as for a refused request, and answers what the user is asked, if anything. */
async function refused(
  sent: ReturnType<typeof sentWith>,
  answer: string | null,
): Promise<boolean | 'nothing'> {
  const another = anotherToken(sent, 'Reading needs a token.');
  const asked = wantedNow();
  asked?.answer(answer);
  return asked ? another : (await another) || 'nothing';
}

it('asks once for all that wait', async () => {
  const sent = sentWith();
  const both = Promise.all([anotherToken(sent, 'why'), refused(sent, 'a-token')]);
  expect(await both).toEqual([true, true]);
  expect(sentWith().token).toBe('a-token');
});

it('takes a token that was given in the meantime', async () => {
  const sent = sentWith();
  keepToken('a-token');
  expect(await anotherToken(sent, 'why')).toBe(true);
});

it('does not ask again, for what was sent before, whoever gave none; only for what is sent then', async () => {
  const [first, late] = [sentWith(), sentWith()];
  expect(await refused(first, null)).toBe(false);
  expect(await refused(late, 'a-token')).toBe('nothing');
  expect(await refused(sentWith(), 'a-token')).toBe(true);
});
