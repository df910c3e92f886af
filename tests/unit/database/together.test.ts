import { expect, test, vi } from 'vitest';
import { together } from '../../../server/database/together.ts';

/** A question whose answers come when told. */
function asked() {
  const open: { resolve: (value: number) => void; reject: (reason: unknown) => void }[] = [];
  const ask = together(() => new Promise<number>((resolve, reject) => open.push({ resolve, reject })));
  return { open, ask };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('who comes while an answer is on its way gets the next one, all the same', async () => {
  const { open, ask } = asked();
  const first = ask();
  const later = [ask(), ask(), ask()];
  expect(open.length).toBe(1);
  open[0]!.resolve(1);
  await settled();
  expect(open.length).toBe(2);
  open[1]!.resolve(2);
  expect(await first).toBe(1);
  expect(await Promise.all(later)).toEqual([2, 2, 2]);
});

test('a failure is for those who asked with it alone', async () => {
  const { open, ask } = asked();
  const first = ask();
  const later = ask();
  open[0]!.reject(new Error('away'));
  await expect(first).rejects.toThrow('away');
  open[1]!.resolve(2);
  expect(await later).toBe(2);
  const after = ask();
  open[2]!.resolve(3);
  expect(await after).toBe(3);
});

test('an answer that does not come is not waited for', async () => {
  vi.useFakeTimers();
  try {
    const { open, ask } = asked();
    void ask();
    const later = ask();
    await vi.advanceTimersByTimeAsync(20);
    expect(open.length).toBe(2);
    open[1]!.resolve(2);
    expect(await later).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});
