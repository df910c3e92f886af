import { expect, test } from 'vitest';
import { SharedCache } from '../../../server/analytics/cache.ts';

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}

test('those who ask at once share one computation, those who ask later its value', async () => {
  const cache = new SharedCache(100);
  const work = deferred<{ value: string; bytes: number }>();
  let made = 0;
  const make = () => {
    made++;
    return work.promise;
  };
  const both = [cache.get('key', make), cache.get('key', make)];
  work.resolve({ value: 'done', bytes: 10 });
  expect(await Promise.all([...both, cache.get('key', make)])).toEqual(['done', 'done', 'done']);
  expect({ made, bytes: cache.bytes }).toEqual({ made: 1, bytes: 10 });
});

test('the longest unused goes when the bound is passed', async () => {
  const cache = new SharedCache(100);
  const made: string[] = [];
  const get = (key: string) =>
    cache.get(key, async () => {
      made.push(key);
      return { value: key, bytes: 40 };
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  expect(cache.bytes).toBe(80);
});

test('a failure is told to everyone who waits and is not kept', async () => {
  const cache = new SharedCache(100);
  let made = 0;
  const fail = async () => {
    made++;
    throw new Error('no');
  };
  const results = await Promise.allSettled([cache.get('key', fail), cache.get('key', fail)]);
  expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
  await expect(cache.get('key', fail)).rejects.toThrow('no');
  expect(made).toBe(2);
});

test('work ends when the last who waits has gone, and not before', async () => {
  const cache = new SharedCache(100);
  const [first, second] = [new AbortController(), new AbortController()];
  let ended = false;
  const make = (signal: AbortSignal) =>
    new Promise<{ value: string; bytes: number }>((_, reject) => {
      signal.addEventListener('abort', () => {
        ended = true;
        reject(signal.reason);
      });
    });
  const one = cache.get('key', make, first.signal);
  const other = cache.get('key', make, second.signal);
  first.abort();
  await expect(one).rejects.toThrow('aborted');
  expect(ended).toBe(false);
  second.abort();
  await expect(other).rejects.toThrow('aborted');
  expect(ended).toBe(true);
  expect(await cache.get('key', async () => ({ value: 'new', bytes: 1 }))).toBe('new');
});
