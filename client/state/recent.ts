import { z } from 'zod';
import { Kind } from '../../contract/vocabulary.ts';

const key = 'offshoot.recent';
const Stored = z.array(z.object({ id: z.string(), name: z.string(), kind: Kind })).max(8);

/** What is kept of an organisation that was chosen before. */
export type Recent = z.infer<typeof Stored>[number];

/** Organisations chosen before, from this browser's memory; what can't be read counts as none. */
export function readRecent(): Recent[] {
  try {
    return Stored.parse(JSON.parse(window.localStorage.getItem(key) ?? '[]'));
  } catch {
    window.localStorage.removeItem(key);
    return [];
  }
}

/** The newest first, each once, eight at most. */
export function addRecent(recent: readonly Recent[], one: Recent): Recent[] {
  return [{ id: one.id, name: one.name, kind: one.kind }, ...recent.filter((r) => r.id !== one.id)].slice(
    0,
    8,
  );
}

/** Puts one in front of those chosen before, and keeps them for the next visit. */
export function remember(recent: readonly Recent[], one: Recent): Recent[] {
  const next = addRecent(recent, one);
  window.localStorage.setItem(key, JSON.stringify(next));
  return next;
}
