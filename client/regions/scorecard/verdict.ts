import type { Indicator, IndicatorYear } from '../../../contract/region-profile.ts';
import { valueText } from './values.ts';

/** Of how many organisations control is known, and of how many of those it lies in the region. */
interface Control {
  inside: number;
  known: number;
}

type Way = 'in' | 'out' | 'same';

function controlIn(parts: Readonly<Record<string, number>>): Control {
  const of = (id: string) => parts[id] ?? 0;
  const inside = of('own') + of('inside');
  return { inside, known: inside + of('national') + of('international') };
}

const shareOf = ({ inside, known }: Control) => inside / known;
const shareText = (control: Control) => `${valueText(shareOf(control), 'share')}`;

/** A share that changes by less than one organisation makes has not moved. */
function wayFrom(first: Control, last: Control): Way {
  const moved = shareOf(last) - shareOf(first);
  if (Math.abs(moved) < 1 / Math.min(first.known, last.known)) return 'same';
  return moved > 0 ? 'in' : 'out';
}

/** By how control moved through the years, and by how it moved once acquisitions without year are counted too. */
const answers: Record<Way, Record<Way, string>> = {
  in: {
    in: 'Yes, it moved in.',
    same: 'By what is dated it moved in, counting the undated it hardly moved.',
    out: 'Not clear: by what is dated it moved in, counting the undated it moved out.',
  },
  same: {
    in: 'Perhaps: by what is dated it hardly moved, counting the undated it moved in.',
    same: 'No, it hardly moved.',
    out: 'No: by what is dated it hardly moved, counting the undated it moved out.',
  },
  out: {
    in: 'Not clear: by what is dated it moved out, counting the undated it moved in.',
    same: 'No: by what is dated it moved out, counting the undated it hardly moved.',
    out: 'No, it moved out.',
  },
};

function changeWords(first: Control, last: Control): string {
  const points = Math.round((shareOf(last) - shareOf(first)) * 100);
  const hardly = wayFrom(first, last) === 'same' && points !== 0 ? ', less than one organisation makes' : '';
  return `${points > 0 ? '+' : points < 0 ? '−' : '±'}${Math.abs(points)} points${hardly}`;
}

function thinWords({ thinBelow }: Indicator, fewest: number): string {
  return fewest < thinBelow ? ` Thin data: ${fewest} organisations are few.` : '';
}

/** How many of those counted in a year may not have been there yet. */
function undatedWords({ undated = 0 }: IndicatorYear): string {
  return undated > 0 ? `, ${undated} of them without a start year` : '';
}

export interface Verdict {
  /** The question, and its answer in a sentence. */
  answer: string;
  /** The figures it stands on. */
  grounds: string;
}

/** What acquisitions without year would change; empty where they change nothing. */
function endWords(end: Control, last: Control): string {
  if (end.inside === last.inside && end.known === last.known) return '';
  return ` Acquisitions without year are in no year; counted too, it is ${end.inside} of ${end.known} in the end (${shareText(end)}).`;
}

/** Whether most of those counted in a year have no start year: then nobody knows who was there. */
function isMostlyUndated({ parts, undated = 0 }: IndicatorYear): boolean {
  return undated * 2 > controlIn(parts).known;
}

/** Why the comparison begins later than the line. */
function laterWords(start: IndicatorYear, from: IndicatorYear): string {
  if (start.year === from.year) return '';
  return ` The line starts in ${start.year}, but until ${from.year} most of those counted have no start year: who was there then is not known, so nothing is compared with it.`;
}

function answerOf(from: IndicatorYear, first: Control, last: Control, end: Control): string {
  if (isMostlyUndated(from)) return 'Not clear: in every year most organisations counted have no start year.';
  return answers[wayFrom(first, last)][wayFrom(first, end)];
}

/**
 * Whether control of organisations moved into a region: the share in the first year of which most have a start year and in the last, with its N and how many of it have no
 * start year, and once acquisitions without year are counted. Null for other indicators, and without two years to compare.
 */
export function verdictOf(indicator: Indicator, region: string): Verdict | null {
  if (indicator.id !== 'control-of-organisations') return null;
  const known = indicator.years.filter(({ value }) => value !== null);
  const to = known.at(-1);
  const from = known.find((year) => year !== to && !isMostlyUndated(year)) ?? known[0];
  if (!from || !to || from === to || !indicator.inTheEnd) return null;
  const [first, last] = [controlIn(from.parts), controlIn(to.parts)];
  const end = controlIn(indicator.inTheEnd.parts);
  if (end.known === 0) return null;
  const through = `In ${from.year} ${first.inside} of ${first.known} organisations were controlled in the region (${shareText(first)}${undatedWords(from)}), in ${to.year} ${last.inside} of ${last.known} (${shareText(last)}${undatedWords(to)}): ${changeWords(first, last)}.`;
  return {
    answer: `Did control move into ${region}? ${answerOf(from, first, last, end)}`,
    grounds: `${through}${laterWords(known[0]!, from)}${endWords(end, last)}${thinWords(indicator, Math.min(first.known, last.known))}`,
  };
}
