import { type Random, shuffle } from '../../random.ts';
import type { Level } from './level.ts';
import { Neighbours } from './neighbours.ts';

/** How readily a node joins a group that gains less than the best one, in mean weights of a link. */
const randomness = 0.01;

/** Position of one of the gains, the likelier the greater it is; `scale` is the mean weight of a link. */
function drawn(gains: readonly number[], scale: number, random: Random): number {
  const most = gains.reduce((a, b) => Math.max(a, b));
  const odds = gains.map((gain) => Math.exp((gain - most) / (randomness * scale)));
  let left = random.fraction() * odds.reduce((sum, one) => sum + one, 0);
  const at = odds.findIndex((one) => {
    left -= one;
    return left < 0;
  });
  return at < 0 ? gains.indexOf(most) : at;
}

/** Groups inside communities: at first each node is alone, under its own number. */
class Groups {
  readonly of: Int32Array;
  private readonly level: Level;
  private readonly community: Int32Array;
  private readonly around: Neighbours;
  /** By community: summed strengths of its nodes. */
  private readonly whole: Float64Array;
  /** By group: summed strengths of its nodes, their number, and the weight of its links to the rest of its community. */
  private readonly held: Float64Array;
  private readonly size: Int32Array;
  private readonly toRest: Float64Array;

  constructor(level: Level, community: Int32Array) {
    const { count, strength } = level;
    this.level = level;
    this.community = community;
    this.around = new Neighbours(level);
    this.of = Int32Array.from({ length: count }, (_, node) => node);
    this.held = strength.slice();
    this.size = new Int32Array(count).fill(1);
    this.whole = new Float64Array(count);
    this.toRest = new Float64Array(count);
    for (let node = 0; node < count; node++) {
      this.whole[community[node]!]! += strength[node]!;
      this.around.look(node, community, community);
      this.toRest[node] = this.around.to(community[node]!);
    }
  }

  private isWellLinked(id: number, whole: number): boolean {
    const held = this.held[id]!;
    return this.toRest[id]! >= (held * (whole - held)) / this.level.total;
  }

  /** Lets a node that is alone join a group of its community, if both are well linked with the rest of it and modularity does not fall. */
  settle(node: number, scale: number, random: Random): void {
    const { around, level } = this;
    const whole = this.whole[this.community[node]!]!;
    if (this.of[node] !== node || this.size[node] !== 1 || !this.isWellLinked(node, whole)) return;
    around.look(node, this.of, this.community);
    const [choices, gains] = [[node], [0]];
    for (const id of around.groups.subarray(0, around.length)) {
      const gain = around.to(id) - (level.strength[node]! * this.held[id]!) / level.total;
      if (gain < 0 || !this.isWellLinked(id, whole)) continue;
      choices.push(id);
      gains.push(gain);
    }
    const chosen = choices[drawn(gains, scale, random)]!;
    if (chosen !== node) this.join(node, chosen);
  }

  private join(node: number, id: number): void {
    this.toRest[id]! += this.toRest[node]! - 2 * this.around.to(id);
    this.held[id]! += this.held[node]!;
    this.size[id]!++;
    this.size[node] = 0;
    this.of[node] = id;
  }
}

/**
 * Parts each community into groups that hang together (Traag, Waltman & van Eck 2019, algorithm A.2, MergeNodesSubset). Answers the group
 * of each node.
 */
export function refine(level: Level, community: Int32Array, random: Random): Int32Array {
  const groups = new Groups(level, community);
  const scale = level.total / Math.max(level.weight.length, 1);
  const order = groups.of.slice();
  shuffle(order, random);
  for (const node of order) groups.settle(node, scale, random);
  return groups.of;
}
