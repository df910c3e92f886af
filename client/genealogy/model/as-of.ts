import { type Kin, kinOf, type Relative } from './kin.ts';

/** Whether an organisation is counted by the end of a year; who has no year of its own always is. */
export function isThere({ start }: Relative, asOf: number | null): boolean {
  return asOf === null || start === null || start <= asOf;
}

/** What had become of it by then. */
function until(organisation: Relative, year: number): Relative {
  const hasEnded = organisation.dissolved === null || organisation.dissolved <= year;
  return {
    ...organisation,
    ...(hasEnded ? {} : { dissolved: null, fate: 'active' }),
    acquisitions: organisation.acquisitions.filter((one) => one.year === null || one.year <= year),
  };
}

/** A lineage as it was at the end of a year. */
export function kinAsOf(kin: Kin, year: number | null): Kin {
  if (year === null) return kin;
  const organisations = [...kin.organisations.values()].filter((one) => isThere(one, year));
  const spinoffs = [...kin.spinoffs.values()].filter((one) => one.year === null || one.year <= year);
  return kinOf(
    organisations.map((one) => until(one, year)),
    spinoffs,
  );
}
