import type { Level } from './level.ts';

/** Sums the links of one node by the group at their other end; one object serves all nodes in turn. */
export class Neighbours {
  /** Groups of the neighbours of the node looked at last, each once; `length` of them. */
  readonly groups: Int32Array;
  length = 0;
  private readonly level: Level;
  private readonly sums: Float64Array;

  constructor(level: Level) {
    this.level = level;
    this.groups = new Int32Array(level.count);
    this.sums = new Float64Array(level.count);
  }

  /** Sums the links of a node by `group`, those to nodes of another community left out where `community` is given. */
  look(node: number, group: Int32Array, community?: Int32Array): void {
    const { start, target, weight } = this.level;
    for (let i = 0; i < this.length; i++) this.sums[this.groups[i]!] = 0;
    this.length = 0;
    for (let a = start[node]!; a < start[node + 1]!; a++) {
      const other = target[a]!;
      if (community && community[other] !== community[node]) continue;
      const id = group[other]!;
      if (this.sums[id] === 0) this.groups[this.length++] = id;
      this.sums[id]! += weight[a]!;
    }
  }

  /** Weight of the links to a group. */
  to(group: number): number {
    return this.sums[group]!;
  }
}
