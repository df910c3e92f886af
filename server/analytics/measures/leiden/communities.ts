import type { Level } from './level.ts';

/** Which community each node of a level is in, what each holds, and which numbers are free. */
export class Communities {
  readonly of: Int32Array;
  /** By community: summed strengths of its nodes. */
  readonly held: Float64Array;
  private readonly size: Int32Array;
  private readonly strength: Float64Array;
  private readonly free: number[];

  /** Changes `of`, whose numbers stay below the number of nodes. */
  constructor({ count, strength }: Level, of: Int32Array) {
    this.of = of;
    this.strength = strength;
    this.held = new Float64Array(count);
    this.size = new Int32Array(count);
    for (let node = 0; node < count; node++) this.count(node, of[node]!);
    this.free = Array.from(this.size.keys()).filter((id) => this.size[id] === 0);
  }

  private count(node: number, id: number): void {
    this.held[id]! += this.strength[node]!;
    this.size[id]!++;
  }

  /** Takes a node out of its community, and answers which that was. */
  leave(node: number): number {
    const own = this.of[node]!;
    this.held[own]! -= this.strength[node]!;
    if (--this.size[own]! === 0) this.free.push(own);
    return own;
  }

  join(node: number, id: number): void {
    if (this.size[id] === 0) this.free.splice(this.free.lastIndexOf(id), 1);
    this.count(node, id);
    this.of[node] = id;
  }

  /** A community without nodes; there is one as long as a node is in none. */
  get empty(): number {
    return this.free.at(-1)!;
  }
}
