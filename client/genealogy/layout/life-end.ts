import type { EndForm, TreeOrganisation } from './types.ts';

/** How a life ends. `year`: null where nobody says, or while it lives. */
export interface LifeEnd {
  year: number | null;
  form: EndForm;
  /** Years in which it was bought and went on, ascending. */
  bought: number[];
}

/**
 * The end of an organisation from what is stored of it: its own years and fate first. Where these leave the end open, the last
 * acquisition with a year ends its life as a firm of its own; earlier ones, and those of an organisation that is said to live on or to
 * have ended otherwise, are events on its way.
 */
export function lifeEndOf({ fate, dissolved, acquisitions = [] }: TreeOrganisation): LifeEnd {
  const years = [...new Set(acquisitions.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const before = (end: number) => years.filter((year) => year < end);
  if (dissolved !== null) {
    const open = years.includes(dissolved) ? 'acquired' : 'ended';
    const form = fate === null || fate === 'active' ? open : fate;
    return { year: dissolved, form, bought: before(dissolved) };
  }
  const last = years.at(-1);
  if (last !== undefined && (fate === null || fate === 'acquired'))
    return { year: last, form: 'acquired', bought: before(last) };
  return { year: null, form: fate ?? (acquisitions.length > 0 ? 'acquired' : 'unknown'), bought: years };
}
