import type { Scope } from '../../../../contract/vocabulary.ts';
import type { SeenFrom } from '../../model/stay.ts';
import { many } from '../words.ts';
import { type Descent, descendantsIn } from './model.ts';

/** In the table. */
export const stayWords: Record<Scope, string> = {
  'intra-regional': 'same region',
  national: 'other region',
  international: 'other country',
  unknown: 'not known',
};

const mostNamed = 4;

/** "53 stayed in its region, 1 left it (Imaje), of 1 it is not known". */
function counted({ descendants }: Descent, seenFrom: SeenFrom, stayed: (n: number) => string): string {
  const left = descendantsIn(descendants, seenFrom, 'elsewhere');
  const inside = descendantsIn(descendants, seenFrom, 'inside').length;
  const unknown = descendantsIn(descendants, seenFrom, 'unknown').length;
  const names = left.map(({ organisation }) => organisation.name).join(', ');
  const named = left.length > 0 && left.length <= mostNamed ? ` (${names})` : '';
  const parts = [
    stayed(inside),
    `${left.length > 0 ? left.length.toLocaleString('en') : 'none'} left it${named}`,
  ];
  if (unknown > 0) parts.push(`of ${unknown.toLocaleString('en')} it is not known`);
  return parts.join(', ');
}

/** The answer in sentences, one for each way of seeing. */
export function descentWords(descent: Descent): { all: string } & Record<SeenFrom, string> {
  const { root, region, descendants } = descent;
  const firms = descendants.filter(({ organisation }) => organisation.kind === 'firm').length;
  const ofKind = firms === descendants.length ? '' : `, ${firms.toLocaleString('en')} of them firms`;
  const where = region ? `${region.name} (${region.code})` : 'whose own region is not known so finely';
  return {
    all: `${many(descendants.length, 'organisation descends', 'organisations descend')} from ${root.name}${ofKind}.`,
    focus: `Seen from ${root.name}, ${region ? `in ${where}` : where}: ${counted(descent, 'focus', (n) => `${many(n, 'is', 'are')} in its region`)}.`,
    parent: `Seen from the direct parent: ${counted(descent, 'parent', (n) => `${n.toLocaleString('en')} stayed in the parent’s region`)}.`,
  };
}

export const convention =
  'Seen from the organisation: whether a descendant lies in the same region as it. Seen from the direct parent: whether it lies in the same region as the organisation it came from itself; of several parents, the one it stands under in the time tree. The two differ where a firm stayed with a parent that had left, or came back. The level of the filter says how fine regions are. Each organisation has one region, without a year: where its source places it. To have left therefore means to be placed elsewhere; when, and where it stood at first, nobody says. “Not known”: one of the two is placed only more coarsely.';
