import type { Acquisition } from '../../contract/acquisitions.ts';
import { type Confidence, confidences } from '../../contract/vocabulary.ts';
import { compareClaims } from '../analytics/leading-claim.ts';

/** One statement that an organisation was bought. */
export interface Deal extends Acquisition {
  /** Id of the link that states it. */
  link: string;
}

const rank = (confidence: Confidence) => confidences.indexOf(confidence);
const yearOf = ({ year }: { year: number | null }) => year ?? Number.POSITIVE_INFINITY;

function compareYears(a: Acquisition, b: Acquisition): number {
  return yearOf(a) === yearOf(b) ? 0 : yearOf(a) - yearOf(b);
}

const asClaim = ({ link, confidence, year }: Deal) => ({ id: link, confidence, year });

/** Acquisitions of one organisation: of each buyer the leading claim, in order of years, undated ones last. */
export function acquisitionsOf(deals: readonly Deal[], least: Confidence | undefined): Acquisition[] {
  if (deals.length === 0) return [];
  const leading = new Map<string, Acquisition>();
  const sure = deals.filter(({ confidence }) => !least || rank(confidence) <= rank(least));
  for (const { by, year, confidence } of sure.sort((a, b) => compareClaims(asClaim(a), asClaim(b)))) {
    if (!leading.has(by.id)) leading.set(by.id, { year, by, confidence });
  }
  return [...leading.values()].sort((a, b) => compareYears(a, b) || (a.by.id < b.by.id ? -1 : 1));
}
