import { z } from 'zod';
import { Kind } from '../../contract/vocabulary.ts';
import type { Recent } from './search-model.ts';

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

export function writeRecent(recent: readonly Recent[]): void {
  window.localStorage.setItem(key, JSON.stringify(recent));
}
