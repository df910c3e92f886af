import { linkTypeIds } from '../../contract/link-types.ts';
import { sortedBy } from './counting-sort.ts';
import { compareStandings, type Standing } from './leading-claim.ts';
import { sharedFloat64, sharedInt16, sharedInt32, sharedUint8, sharedUint16 } from './shared.ts';
import { type ClaimColumns, type LinkColumns, noYear, type OrganisationColumns } from './table.ts';

/** Links as they were read, one entry a claim or relationship; coded as in `LinkColumns`. */
export interface Claims {
  id: string[];
  type: number[];
  source: number[];
  target: number[];
  weight: number[];
  from: number[];
  to: number[];
  confidence: number[];
  dataset: number[];
  /** Of spin-offs; 255 for none. */
  spinoffType: number[];
  rule: number[];
}

const spinoff = linkTypeIds.indexOf('spin-off');

function standingOf(claims: Claims, at: number): Standing {
  const year = claims.from[at]!;
  return {
    confidence: claims.confidence[at]!,
    year: year === noYear ? Number.POSITIVE_INFINITY : year,
    id: claims.id[at]!,
  };
}

function compareAt(claims: Claims, a: number, b: number): number {
  return compareStandings(standingOf(claims, a), standingOf(claims, b));
}

function sameEnds(claims: Claims, a: number, b: number): boolean {
  return (
    claims.type[a] === claims.type[b] &&
    claims.source[a] === claims.source[b] &&
    claims.target[a] === claims.target[b]
  );
}

/** Claims by type, then ends, then the leading first. */
function inOrder(claims: Claims, organisations: number): Int32Array {
  const all = Int32Array.from(claims.id, (_, claim) => claim);
  const byEnds = sortedBy(sortedBy(all, claims.target, organisations), claims.source, organisations);
  const order = sortedBy(byEnds, claims.type, linkTypeIds.length);
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && sameEnds(claims, order[from]!, order[to]!)) to++;
    if (to - from > 1) order.subarray(from, to).sort((a, b) => compareAt(claims, a, b));
  }
  return order;
}

interface Merged {
  order: Int32Array;
  /** Of each link: its leading claim, and how many claims it has. */
  lead: number[];
  counts: number[];
}

/** Claims of one spin-off are one link; other rows are one each. */
function merged(claims: Claims, organisations: number): Merged {
  const order = inOrder(claims, organisations);
  const lead: number[] = [];
  const counts: number[] = [];
  for (const claim of order) {
    const last = lead[lead.length - 1];
    if (last !== undefined && claims.type[claim] === spinoff && sameEnds(claims, last, claim)) {
      counts[counts.length - 1]!++;
    } else {
      lead.push(claim);
      counts.push(1);
    }
  }
  return { order, lead, counts };
}

/** The claims of spin-offs, which come first in the order. */
function claimColumns(claims: Claims, { order, lead, counts }: Merged): ClaimColumns {
  const spinoffs = lead.filter((claim) => claims.type[claim] === spinoff).length;
  const start = sharedInt32(spinoffs + 1);
  for (let i = 0; i < spinoffs; i++) start[i + 1] = start[i]! + counts[i]!;
  const column = (values: number[]) => {
    const filled = sharedUint8(start[spinoffs]!);
    for (let i = 0; i < filled.length; i++) filled[i] = values[order[i]!]!;
    return filled;
  };
  const { spinoffType, rule, confidence } = claims;
  return { start, type: column(spinoffType), rule: column(rule), confidence: column(confidence) };
}

/**
 * Merges the claims of each spin-off into one link with the leading claim's values, and keeps what each of them says. Links are ordered by
 * type, source and target. Linear.
 */
export function mergeClaims(
  claims: Claims,
  organisations: number,
): { links: LinkColumns; claims: ClaimColumns } {
  const all = merged(claims, organisations);
  return { links: linkColumns(claims, all), claims: claimColumns(claims, all) };
}

function linkColumns(claims: Claims, { lead, counts }: Merged): LinkColumns {
  const fill = <T extends { [at: number]: number }>(column: T, values: number[]): T => {
    for (let i = 0; i < lead.length; i++) column[i] = values[lead[i]!]!;
    return column;
  };
  const number = sharedUint16(lead.length);
  number.set(counts.map((count) => Math.min(count, 65_535)));
  return {
    count: lead.length,
    id: lead.map((claim) => claims.id[claim]!),
    type: fill(sharedUint8(lead.length), claims.type),
    source: fill(sharedInt32(lead.length), claims.source),
    target: fill(sharedInt32(lead.length), claims.target),
    weight: fill(sharedFloat64(lead.length), claims.weight),
    from: fill(sharedInt16(lead.length), claims.from),
    to: fill(sharedInt16(lead.length), claims.to),
    confidence: fill(sharedUint8(lead.length), claims.confidence),
    claims: number,
    dataset: fill(sharedUint16(lead.length), claims.dataset),
  };
}

/** An organisation without founding year starts in the earliest year in which it was spun off. */
export function setStarts({ founded, start }: OrganisationColumns, claims: Claims): void {
  for (let i = 0; i < claims.id.length; i++) {
    const [child, year] = [claims.target[i]!, claims.from[i]!];
    if (claims.type[i] !== spinoff || year === noYear || founded[child] !== noYear) continue;
    if (start[child] === noYear || year < start[child]!) start[child] = year;
  }
}
