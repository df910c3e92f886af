import { z } from 'zod';

const key = 'offshoot.apart';
const Stored = z.array(z.string());

/** The same for a pair in whichever order. */
export function apartKey(a: string, b: string): string {
  return JSON.stringify([a, b].sort());
}

/** Pairs that were said not to be the same, from this browser's memory; what can't be read counts as none. */
export function readApart(): ReadonlySet<string> {
  try {
    return new Set(Stored.parse(JSON.parse(window.localStorage.getItem(key) ?? '[]')));
  } catch {
    window.localStorage.removeItem(key);
    return new Set();
  }
}

/** Remembers one more pair; null forgets all. */
export function keepApart(known: ReadonlySet<string> | null, a = '', b = ''): ReadonlySet<string> {
  const next = known === null ? new Set<string>() : new Set([...known, apartKey(a, b)]);
  window.localStorage.setItem(key, JSON.stringify([...next]));
  return next;
}
