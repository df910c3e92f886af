import { type Kin, kinOf, type Relative } from './kin.ts';
import { reachedFrom } from './reach.ts';

/** Whether an organisation may be counted by the end of a year: who has no year of its own always may. */
function isThere({ start }: Relative, asOf: number): boolean {
  return start === null || start <= asOf;
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

/**
 * A lineage as it was at the end of a year, as the server counts it: who is reached from the focus over organisations and lines that were
 * there by then. Without focus, whoever was there.
 */
export function kinAsOf(kin: Kin, year: number | null, focus: string | null): Kin {
  if (year === null) return kin;
  const organisations = [...kin.organisations.values()].filter(
    (one) => one.id === focus || isThere(one, year),
  );
  const spinoffs = [...kin.spinoffs.values()].filter((one) => one.year === null || one.year <= year);
  const then = kinOf(
    organisations.map((one) => until(one, year)),
    spinoffs,
  );
  if (focus === null) return then;
  const reached = reachedFrom(then, focus);
  const own = kin.organisations.get(focus);
  if (!own || isThere(own, year)) return reached;
  const others = [...reached.organisations.values()].filter(({ id }) => id !== focus);
  return kinOf(others, [...reached.spinoffs.values()]);
}
