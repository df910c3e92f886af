import type { Indicator } from '../../../contract/region-profile.ts';

type Told = Pick<Indicator, 'value' | 'n' | 'years' | 'yearsHold'>;

/** Of whom values and lines are, where an indicator says nothing else. */
export const valueAndLine =
  'A value is of all years together and of what has no year (endogenisation of organisations: of the last year), its line of what happens in each year. Where a line is of what stands in each year and ends elsewhere than in the value, the indicator says so.';

/** That the line is of others than the value, and how many they are at its end; empty where it ends in the value, without a value, and where `valueAndLine` tells it. */
export function populationsOf({ value, n, years, yearsHold }: Told): string[] {
  const last = years.findLast((year) => year.value !== null);
  if (!last || value === null || yearsHold === 'what happens') return [];
  if (last.value === value && last.n === n) return [];
  return [
    'Value: all, whenever they stood. Line: those that stand in each year.',
    `N = ${last.n.toLocaleString('en')} in ${last.year}.`,
  ];
}
