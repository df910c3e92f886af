import type { Filter } from '../../../contract/filter.ts';
import { linkTypeIds } from '../../../contract/link-types.ts';
import { confidences } from '../../../contract/vocabulary.ts';
import { type GraphTable, noYear } from '../../analytics/table.ts';

/** One statement of control over an organisation. */
export interface Hold {
  owner: number;
  /** First year; `noYear` where that is not known. */
  from: number;
  /** Last year; `noYear` where it lasts. */
  to: number;
  isDeal: boolean;
}

const ownership = linkTypeIds.indexOf('ownership');
const acquisition = linkTypeIds.indexOf('acquisition');

/**
 * Who holds each organisation of the table, whatever else the filter leaves out: ownerships but those in `minority` (ids of links), and
 * acquisitions. An acquisition lasts, unless the data says when it ended.
 */
export function holdsOf(
  { links }: GraphTable,
  { minConfidence, undated }: Filter,
  minority: ReadonlySet<string>,
): Map<number, Hold[]> {
  const least = minConfidence ? confidences.indexOf(minConfidence) : confidences.length;
  const holds = new Map<number, Hold[]>();
  for (let i = 0; i < links.count; i++) {
    const isDeal = links.type[i] === acquisition;
    if (!isDeal && links.type[i] !== ownership) continue;
    const [owner, owned, from, to] = [links.source[i]!, links.target[i]!, links.from[i]!, links.to[i]!];
    if (owner === owned || links.confidence[i]! > least || minority.has(links.id[i]!)) continue;
    if (undated === 'exclude' && from === noYear && to === noYear) continue;
    const end = isDeal && to === from ? noYear : to;
    holds.set(owned, [...(holds.get(owned) ?? []), { owner, from, to: end, isDeal }]);
  }
  return holds;
}

/** Whoever may control an organisation in a year. */
export interface Controllers {
  owners: number[];
  /** It may as well control itself. */
  itself: boolean;
}

/**
 * Of what has begun and not ended, what began last decides (of one year, an acquisition before an ownership); if that leaves several owners,
 * any of them may. An ownership without beginning stands where no dated hold does. An acquisition without year is certain only once
 * everything told has happened (`inTheEnd`); before, it may or may not have been made.
 */
export function controllersIn(holds: readonly Hold[], year: number, inTheEnd: boolean): Controllers {
  const lasting = holds.filter(({ to }) => to === noYear || to >= year);
  const begun = lasting.filter(({ from }) => from !== noYear && from <= year);
  const latest = begun.reduce((last, { from }) => Math.max(last, from), noYear);
  const last = begun.filter(({ from }) => from === latest);
  const dated = last.some(({ isDeal }) => isDeal) ? last.filter(({ isDeal }) => isDeal) : last;
  const undated = lasting.filter(({ from }) => from === noYear);
  const standing = dated.length > 0 ? dated : undated.filter(({ isDeal }) => !isDeal);
  const deals = undated.filter(({ isDeal }) => isDeal);
  const isHeld = standing.length > 0 || (inTheEnd && deals.length > 0);
  return { owners: [...standing, ...deals].map(({ owner }) => owner), itself: !isHeld };
}
