import type { Kind } from '../../contract/vocabulary.ts';
import type { Career } from './model.ts';

/** A role with one of these words is study; as whole words, in any case. */
export const studyWords = [
  'student',
  'studied',
  'undergraduate',
  'phd',
  'doctorate',
  'degree',
  'diploma',
  'bachelor',
  'bsc',
  'msc',
  'mba',
  'alumnus',
  'alumna',
  'studium',
  'doktorand',
  'doktorandin',
  'étudiant',
  'étudiante',
] as const;

const words: ReadonlySet<string> = new Set(studyWords);

/** At a university, in a role that says so: "PhD student", "BSc". Anything else is employment. */
export function isStudy(career: Pick<Career, 'role'>, kind: Kind | undefined): boolean {
  if (kind !== 'university' || career.role === null) return false;
  // "Ph.D." and "B.Sc." count by their letters.
  const plain = career.role.toLowerCase().normalize('NFC').replaceAll('.', '');
  return plain.split(/[^\p{L}]+/u).some((word) => words.has(word));
}

/** Whether a career lay before something of a year; `unknown` where its years don't tell. */
export type Placed = 'earlier' | 'not-earlier' | 'unknown';

/**
 * Before: begun in an earlier year, or begun and ended in the same; where the beginning is not known, ended by then. It may go on
 * afterwards.
 */
export function placeOf({ from, to }: Pick<Career, 'from' | 'to'>, year: number): Placed {
  if (from !== null) return from < year || (from === year && to === year) ? 'earlier' : 'not-earlier';
  if (to === null || to > year) return 'unknown';
  return 'earlier';
}

/** Until when an earlier career was held, up to a year; without an end it went on, as links without an end do. */
export function heldUntil({ to }: Pick<Career, 'to'>, year: number): number {
  return to === null ? year : Math.min(to, year);
}

/** Negative where a was held later than b: held longer, then begun later; begun in an unknown year is earliest. */
function compareHeld(a: Career, b: Career, year: number): number {
  const held = heldUntil(b, year) - heldUntil(a, year);
  if (held !== 0) return held;
  return (b.from ?? Number.MIN_SAFE_INTEGER) - (a.from ?? Number.MIN_SAFE_INTEGER);
}

/** Of careers before a year, the last; several if they can't be told apart. */
export function lastOf<C extends Career>(earlier: readonly C[], year: number): C[] {
  const [first, ...others] = earlier;
  if (!first) return [];
  const last = others.reduce((best, next) => (compareHeld(next, best, year) < 0 ? next : best), first);
  return earlier.filter((career) => compareHeld(career, last, year) === 0);
}
