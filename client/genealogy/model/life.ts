import { lifeEndOf } from '../layout/life-end.ts';
import type { Relative } from './kin.ts';

/** "1978–1999", "since 1978", "until 1999", "from 1990"; nothing where no year is known. */
export function yearsOf({ start, dissolved, fate }: Relative): string {
  if (start === null) return dissolved === null ? '' : `until ${dissolved}`;
  if (dissolved !== null) return start === dissolved ? `${start}` : `${start}–${dissolved}`;
  return fate === 'active' ? `since ${start}` : `from ${start}`;
}

/** The same, with the acquisition that ends its life as a firm of its own: "from 1990, acquired 2016". */
export function lifeOf(organisation: Relative): string {
  const years = yearsOf(organisation);
  const end = lifeEndOf(organisation).year;
  if (end === null || organisation.dissolved !== null) return years;
  return years === '' ? `acquired ${end}` : `${years}, acquired ${end}`;
}

/** The same for a narrow column, an unknown year as a question mark: "1978–1999", "1990–2016", "2001–" for the active, "1990–?". */
export function shortLifeOf(organisation: Relative): string {
  const { start, dissolved, fate } = organisation;
  const end = dissolved ?? lifeEndOf(organisation).year;
  if (start === null && end === null) return '';
  if (start === end) return `${start}`;
  return `${start ?? '?'}–${end ?? (fate === 'active' ? '' : '?')}`;
}

/** What became of it: "acquired 1985 by Olivetti", "closed". Nothing for the active. */
export function fatesOf({ fate, acquisitions }: Relative): string[] {
  const fates = acquisitions.map(({ year, by }) =>
    ['acquired', year, `by ${by.name}`].filter((word) => word !== null).join(' '),
  );
  if (fate !== null && fate !== 'active' && !(fate === 'acquired' && fates.length > 0)) fates.push(fate);
  return fates;
}
