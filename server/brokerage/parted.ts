interface Input {
  /** Component of each node with the one that goes, and without it. */
  before: Int32Array;
  after: Int32Array;
  gone: number;
  /** Group of each node, −1 for none. */
  group: Int32Array;
  groups: number;
  /** Pairs listed at most. */
  most: number;
}

/** Groups that are parted; positions of groups, ascending. A group that goes with its only member is not among them. */
export interface Parting {
  /** Had a path to another group and have none left. */
  isolated: number[];
  /** Pairs that had a path and have none left; the first of them. */
  parted: [number, number][];
  partedTotal: number;
}

/** Groups in each component, and components of each group. */
interface Meeting {
  inComponent: number[][];
  ofGroup: number[][];
}

function meeting({ group, groups }: Input, component: Int32Array, but = -1): Meeting {
  const inComponent: number[][] = Array.from(component, () => []);
  const ofGroup: number[][] = Array.from({ length: groups }, () => []);
  const met = new Set<number>();
  for (let node = 0; node < component.length; node++) {
    const own = group[node]!;
    const key = component[node]! * groups + own;
    if (own < 0 || node === but || met.has(key)) continue;
    met.add(key);
    inComponent[component[node]!]!.push(own);
    ofGroup[own]!.push(component[node]!);
  }
  return { inComponent, ofGroup };
}

/** The groups that a group meets in any component, itself among them. */
function metBy({ inComponent, ofGroup }: Meeting, group: number): Set<number> {
  return new Set(ofGroup[group]!.flatMap((component) => inComponent[component]!));
}

/** Compares which groups have a path to which: some member of one to some member of the other. */
export function partedGroups(input: Input): Parting {
  const before = meeting(input, input.before);
  const after = meeting(input, input.after, input.gone);
  const found: Parting = { isolated: [], parted: [], partedTotal: 0 };
  const touched = before.inComponent[input.before[input.gone]!]!.sort((x, y) => x - y);
  for (const own of touched) {
    if (after.ofGroup[own]!.length === 0) continue;
    const left = metBy(after, own);
    if (metBy(before, own).size > 1 && left.size === 1) found.isolated.push(own);
    for (const other of touched) {
      if (other <= own || left.has(other) || after.ofGroup[other]!.length === 0) continue;
      found.partedTotal++;
      if (found.parted.length < input.most) found.parted.push([own, other]);
    }
  }
  return found;
}
