import type { Survival, SurvivalGroup } from '../../../../contract/survival.ts';
import { categoryColour, spinoffTypeColour, type Theme } from '../../../ui/palette.ts';
import { many } from '../words.ts';

/** Lives at risk at an age: those seen at least so long. */
export function atRiskAt({ steps }: SurvivalGroup, age: number): number {
  return steps.find((step) => step.time >= age)?.atRisk ?? 0;
}

/** The estimate at an age; null beyond the longest life. */
export function survivalAt({ steps }: SurvivalGroup, age: number) {
  const last = steps.at(-1);
  if (!last || age > last.time) return null;
  const before = steps.filter((step) => step.time <= age).at(-1);
  return before ?? { survival: 1, lower: 1, upper: 1 };
}

/** The bounds of all groups at once. */
export const everyBand = 'every';

/** The group whose bounds are drawn as long as none is chosen: that of most lives. */
export function mostLives(groups: readonly SurvivalGroup[]): string | null {
  return [...groups].sort((a, b) => b.n - a.n)[0]?.id ?? null;
}

/** What stands around the curves, in words. */
export function bandWords(groups: readonly SurvivalGroup[], band: string | null): string {
  if (band === everyBand) return 'Thin lines are bounds of 95 %, dashed like their curves.';
  const group = groups.find(({ id }) => id === band);
  return group ? `The area holds the bounds of 95 % of the group “${group.label}”.` : '';
}

/** Colours of groups, those of spin-off types where a group is one. */
export function groupColour(id: string, theme: Theme): string {
  if (id === 'university' || id === 'corporate' || id === 'public-lab') return spinoffTypeColour(id, theme);
  return id === 'other'
    ? categoryColour(3, theme)
    : id === 'all'
      ? categoryColour(0, theme)
      : spinoffTypeColour(null, theme);
}

/** Dashes of groups, so that colour is never the only sign. */
const dashes: Record<string, string> = {
  university: '10 4',
  'public-lab': '3 3',
  other: '10 3 2 3',
  none: '1.5 4',
};

export const groupDash = (id: string): string | undefined => dashes[id];

/** A p value as papers write it. */
export function pWords(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

const totalOf = (groups: readonly SurvivalGroup[], figure: 'n' | 'events' | 'censored') =>
  groups.reduce((sum, group) => sum + group[figure], 0);

/** How many lives the answer rests on, and what was left out. */
export function countWords({ groups, leftOut, mixed, groupBy }: Survival): string {
  const [lives, events] = [totalOf(groups, 'n'), totalOf(groups, 'events')];
  const out = [
    leftOut.undated > 0 ? `${leftOut.undated.toLocaleString('en')} without founding year` : '',
    leftOut.endUnknown > 0 ? `${leftOut.endUnknown.toLocaleString('en')} that ended in an unknown year` : '',
    leftOut.foundedEarlier > 0
      ? `${leftOut.foundedEarlier.toLocaleString('en')} founded before the years looked at`
      : '',
    leftOut.backwards > 0 ? `${leftOut.backwards.toLocaleString('en')} that end before they begin` : '',
  ].filter(Boolean);
  const several = mixed > 0 && groupBy === 'parentage';
  return [
    `${many(lives, 'life', 'lives')}, ${events === 0 ? 'none' : events.toLocaleString('en')} of which ended by closing;`,
    events === 0 ? 'all are censored.' : 'the others are censored.',
    out.length > 0 ? `Left out: ${out.join(', ')}.` : '',
    several
      ? `${many(mixed, 'life has', 'lives have')} parents of several sorts and ${mixed === 1 ? 'stands' : 'stand'} with the primary one.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the log-rank test says, in words. */
export function testWords({ groups, logRank }: Survival): string {
  const events = totalOf(groups, 'events');
  if (events === 0) return 'Nobody closed in a known year, so there is nothing to compare.';
  if (!logRank) return 'There are no two groups to compare.';
  const { chiSquare, degreesOfFreedom, p } = logRank;
  const says =
    p < 0.05
      ? 'The groups differ more than chance would have it'
      : 'The groups do not differ more than chance would have it';
  const figures = `log-rank test: χ² = ${chiSquare.toFixed(2)}, ${many(degreesOfFreedom, 'degree')} of freedom, ${pWords(p)}`;
  const few =
    events < 20 ? ` With only ${many(events, 'closing')} the test sees large differences alone.` : '';
  return `${says} (${figures}).${few}`;
}

/** A share with one digit; the whole without. */
export function shareWords(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1).replace(/^100\.0$/, '100')}%`;
}

/** Both bounds, or one where they are the same to the digit that is shown. */
export function boundWords(lower: number | null, upper: number | null): string {
  if (lower === null) return '–';
  const [low, high] = [shareWords(lower), shareWords(upper)];
  return low === high ? high : `${low.slice(0, -1)}–${high}`;
}
