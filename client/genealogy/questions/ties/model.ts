import type { TieEnd, Ties, TiesBand } from '../../../../contract/ties.ts';
import type { Hatch } from '../../../ui/figures/chart.ts';
import { categoryColour, scopeColour, type Theme } from '../../../ui/palette.ts';
import { many, percent } from '../words.ts';

/** Where links go, as it is said, drawn and hatched. */
export const ends: Record<TieEnd, { label: string; hatch: Hatch; colour(theme: Theme): string }> = {
  parent: { label: 'Parent', hatch: 'level', colour: (theme) => categoryColour(0, theme) },
  'intra-regional': {
    label: 'Rest of the region',
    hatch: 'none',
    colour: (theme) => scopeColour('intra-regional', theme),
  },
  national: {
    label: 'Rest of the nation',
    hatch: 'rising',
    colour: (theme) => scopeColour('national', theme),
  },
  international: {
    label: 'Abroad',
    hatch: 'upright',
    colour: (theme) => scopeColour('international', theme),
  },
  unknown: { label: 'Unknown', hatch: 'hollow', colour: (theme) => scopeColour('unknown', theme) },
};

export function bandName({ from, to }: Pick<TiesBand, 'from' | 'to'>): string {
  if (to === null) return from === 0 ? 'All ages' : `${from} years and more`;
  return from === to ? many(from, 'year') : `${from}–${to} years`;
}

/** Ages at which the bands begin, to choose from; the first are the usual ones. */
export const agePresets = [
  { id: '0,3,6,11,21', label: '0–2, 3–5, 6–10, 11–20, 21 and more' },
  { id: '0,5,10,15,20,25', label: 'Steps of 5 years' },
  { id: '0,10,20,30', label: 'Steps of 10 years' },
  { id: '0,1,2,3,4,5,6,7,8,9,10', label: 'Year by year to 10' },
  { id: '0', label: 'All ages together' },
] as const;

/** Ages that a user wrote, as the API takes them; undefined where they make no bands. */
export function agesFrom(written: string): string | undefined {
  const words = written.split(/[\s,;]+/).filter(Boolean);
  const ages = words.map(Number);
  const isAscending = ages.every((age, i) => i === 0 || age > ages[i - 1]!);
  const isWhole = words.every((word) => /^\d{1,3}$/.test(word));
  if (!isWhole || !isAscending || ages[0] !== 0 || ages.length > 20 || ages.at(-1)! > 500) return undefined;
  return ages.join(',');
}

/** How the share that goes to the parent changes from the first band with links to the last. */
export function tiesWords({ bands, spinoffs, links }: Ties): string {
  const seen = bands.filter((band) => band.links > 0);
  const [first, last] = [seen[0], seen.at(-1)];
  const counted = `${many(spinoffs, 'spin-off')} with a start, ${many(links, 'dated link')}.`;
  if (!first || !last) return counted;
  const share = (band: TiesBand) => percent(band.shares!.parent);
  if (first === last) return `${counted} ${share(first)} of the links go to the parent (${bandName(first)}).`;
  return `${counted} At ${bandName(first)} ${share(first)} of the links go to the parent, at ${bandName(last)} ${share(last)}.`;
}

export function leftOutWords({ leftOut, level }: Ties): string {
  const parts = [
    leftOut.undatedLinks > 0 ? `${many(leftOut.undatedLinks, 'link')} without year` : '',
    leftOut.earlierLinks > 0 ? `${many(leftOut.earlierLinks, 'link')} before the spin-off began` : '',
    leftOut.undatedSpinoffs > 0 ? `${many(leftOut.undatedSpinoffs, 'spin-off')} without a start` : '',
  ].filter(Boolean);
  const out = parts.length > 0 ? `Left out: ${parts.join(', ')}.` : 'Nothing is left out.';
  return `Regions are those of level ${level}. ${out}`;
}
