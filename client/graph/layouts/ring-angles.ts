/** What stands on a ring. */
export interface Turned {
  index: number;
  /** Its share of the ring, in any unit. */
  width: number;
}

const whole = 2 * Math.PI;
const turned = (angle: number) => ((angle % whole) + whole) % whole;

/** The angle in the middle of angles; undefined without any, or where they pull to all sides alike. */
function meanAngle(angles: readonly number[]): number | undefined {
  const x = angles.reduce((sum, a) => sum + Math.cos(a), 0);
  const y = angles.reduce((sum, a) => sum + Math.sin(a), 0);
  return Math.hypot(x, y) < 1e-9 ? undefined : turned(Math.atan2(y, x));
}

interface Wish {
  at: number;
  /** Of the ring. */
  share: number;
  wanted: number;
}

/** The wishes in their order around the ring, from behind the widest gap between two on. */
function inTurn(wishes: readonly Wish[]): Wish[] {
  const sorted = wishes.toSorted((a, b) => a.wanted - b.wanted || a.at - b.at);
  const gaps = sorted.map(({ wanted }, i) => turned(wanted - sorted.at(i - 1)!.wanted));
  const first = gaps.indexOf(Math.max(...gaps));
  return [...sorted.slice(first), ...sorted.slice(0, first)];
}

/**
 * Angles for what stands on a ring, none over another: each as near as can be to the middle of its partners farther in (`partners`: their
 * angles); those without one fill the gaps.
 */
export function anglesOn(members: readonly Turned[], partners: (index: number) => number[]): number[] {
  const sum = members.reduce((all, { width }) => all + width, 0);
  const wishes: Wish[] = [];
  const fillers: Omit<Wish, 'wanted'>[] = [];
  members.forEach(({ index }, at) => {
    const wanted = meanAngle(partners(index));
    // Where a ring is not full there is room left over; where it is, shares are of what all need.
    const share = (members[at]!.width / sum) * whole;
    if (wanted === undefined) fillers.push({ at, share });
    else wishes.push({ at, share, wanted });
  });
  const angles: number[] = [];
  const ordered = inTurn(wishes);
  let cursor = ordered.length > 0 ? ordered[0]!.wanted - ordered[0]!.share / 2 : -Math.PI / 2;
  const begin = cursor;
  const put = ({ at, share }: Pick<Wish, 'at' | 'share'>) => {
    angles[at] = cursor + share / 2;
    cursor += share;
  };
  for (const wish of ordered) {
    const wanted = begin + turned(wish.wanted - begin);
    while (fillers.length > 0 && cursor + fillers[0]!.share + wish.share / 2 <= wanted) put(fillers.shift()!);
    put(wish);
  }
  for (const filler of fillers) put(filler);
  return turnedBy(angles, ordered);
}

/** All of them turned as far as brings them nearest to where they should be. */
function turnedBy(angles: readonly number[], wishes: readonly Wish[]): number[] {
  const off = meanAngle(wishes.map(({ at, wanted }) => wanted - angles[at]!)) ?? 0;
  return angles.map((angle) => turned(angle + off));
}
