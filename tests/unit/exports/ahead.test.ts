import { expect, test } from 'vitest';
import { batchesOf, early, readAhead } from '../../../server/exports/ahead.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

test('batches keep the order, the first is the smallest', () => {
  const batches = [...batchesOf(upTo(5_000))];
  expect(batches.flat()).toEqual(upTo(5_000));
  expect(batches[0]!.length).toBeLessThan(batches[1]!.length);
  expect([...batchesOf([])]).toEqual([]);
});

test('the next batch is asked for while one is used, and no further', async () => {
  const asked: number[][] = [];
  const read = readAhead([[1], [2], [3]].values(), async (batch) => {
    asked.push(batch);
    return batch[0];
  });
  expect((await read.next()).value).toBe(1);
  expect(asked).toEqual([[1], [2]]);
  expect((await read.next()).value).toBe(2);
  expect((await read.next()).value).toBe(3);
  expect((await read.next()).done).toBe(true);
});

test('what is read early begins at the next turn, before it is asked for, and a second reader gets all of it too', async () => {
  let begun = 0;
  const source = early(async function* () {
    begun++;
    yield* [1, 2, 3];
  });
  expect(begun).toBe(0);
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toBe(1);
  expect(await all(source())).toEqual([1, 2, 3]);
  expect(await all(source())).toEqual([1, 2, 3]);
  expect(begun).toBe(2);
});

test('a failure is told to whoever reads, not before', async () => {
  const source = early(async function* () {
    yield await Promise.reject(new Error('gone'));
  });
  await new Promise((resolve) => setImmediate(resolve));
  await expect(source().next()).rejects.toThrow('gone');
});
