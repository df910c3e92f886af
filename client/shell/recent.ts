import { z } from 'zod';
import { Kind } from '../../contract/vocabulary.ts';
import { addRecent, type Recent } from './search-model.ts';

const key = 'offshoot.recent';
const Stored = z.array(z.object({ id: z.string(), name: z.string(), kind: Kind })).max(8);

/** Organisations chosen before, from this browser's memory; what can't be read counts as none. */
export function readRecent(): Recent[] {
  try {
    return Stored.parse(JSON.parse(window.localStorage.getItem(key) ?? '[]'));
  } catch {
    window.localStorage.removeItem(key);
    return [];
  }
}

/** Puts one in front of those chosen before, and keeps them for the next visit. */
export function remember(recent: readonly Recent[], one: Recent): Recent[] {
  const next = addRecent(recent, one);
  window.localStorage.setItem(key, JSON.stringify(next));
  return next;
}
