import { type Confidence, confidences } from '../../contract/vocabulary.ts';

/** What decides which of the claims of a spin-off leads. */
export interface Standing {
  /** Position among the confidences; 0 is the most confident. */
  confidence: number;
  /** Undated: infinite. */
  year: number;
  id: string;
}

/** Negative where a leads b: the more confident; then the dated, the earliest first; then the lesser id. */
export function compareStandings(a: Standing, b: Standing): number {
  if (a.confidence !== b.confidence) return a.confidence - b.confidence;
  if (a.year !== b.year) return a.year < b.year ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

interface Claimed {
  id: string;
  confidence: Confidence;
  year: number | null;
}

function standingOf({ id, confidence, year }: Claimed): Standing {
  return { id, confidence: confidences.indexOf(confidence), year: year ?? Number.POSITIVE_INFINITY };
}

/** The same of claims as they are answered. Sorted by it, the leading claim stands first. */
export function compareClaims(a: Claimed, b: Claimed): number {
  return compareStandings(standingOf(a), standingOf(b));
}
