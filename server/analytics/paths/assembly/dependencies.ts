import { addOf, firstFour, masksOf, without } from './masks';
import { bits, flow, front, gain, mass, node, paths, shift, source, start, sum, target } from './memory';

/** Adds up, for each node met at a level, the gains of those it leads to; `front` has the level after it. */
export function gather(from: i32, to: i32): void {
  for (let e = from as usize; e < (to as usize); e++) {
    const own = load<i32>(node + (e << 2)) as usize;
    const met = load<u32>(bits + (e << 2));
    const last = target + ((load<i32>(start + (own << 2), 4) as usize) << 2);
    const here = gain + (own << shift);
    for (let a = target + ((load<i32>(start + (own << 2)) as usize) << 2); a < last; a += 4) {
      const other = load<i32>(a) as usize;
      const shared = met & load<u32>(front + (other << 2));
      if (shared !== 0) addOf(shared, gain + (other << shift), here);
    }
  }
}

/** What the searches carry from a node to another: the paths to the one times the gain of the other. */
function carried(searches: u32, own: usize, other: usize): f64 {
  const here = paths + (own << shift);
  const there = gain + (other << shift);
  let total = f64x2.splat(0);
  while (searches !== 0) {
    const four = firstFour(searches);
    const mask = masksOf(searches, four);
    const at = (four as usize) << 5;
    for (let half: usize = 0; half < 32; half += 16) {
      const weighed = f64x2.mul(v128.load(source + at + half), v128.load(here + at + half));
      const product = f64x2.mul(weighed, v128.load(there + at + half));
      total = f64x2.add(total, v128.and(v128.load(mask + half), product));
    }
    searches = without(searches, four);
  }
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1);
}

/** As `gather`, and adds what each arc carries. */
export function gatherFlows(from: i32, to: i32): void {
  for (let e = from as usize; e < (to as usize); e++) {
    const own = load<i32>(node + (e << 2)) as usize;
    const met = load<u32>(bits + (e << 2));
    const last = load<i32>(start + (own << 2), 4) as usize;
    for (let a = load<i32>(start + (own << 2)) as usize; a < last; a++) {
      const other = load<i32>(target + (a << 2)) as usize;
      const shared = met & load<u32>(front + (other << 2));
      if (shared === 0) continue;
      addOf(shared, gain + (other << shift), gain + (own << shift));
      store<f64>(flow + (a << 3), load<f64>(flow + (a << 3)) + carried(shared, own, other));
    }
  }
}

/** Turns the gains that some searches gathered at a node into dependencies, which it returns, and the node's own gains. */
function settleNode(own: usize, searches: u32): f64 {
  const there = paths + (own << shift);
  const here = gain + (own << shift);
  const targets = f64x2.splat(load<f64>(mass + (own << 3)));
  let total = f64x2.splat(0);
  while (searches !== 0) {
    const four = firstFour(searches);
    const at = (four as usize) << 5;
    for (let half: usize = 0; half < 32; half += 16) {
      const mask = v128.load(masksOf(searches, four) + half);
      const way = v128.load(there + at + half);
      const old = v128.load(here + at + half);
      const dependency = f64x2.mul(way, old);
      const fresh = f64x2.div(f64x2.add(targets, dependency), way);
      v128.store(here + at + half, v128.bitselect(fresh, old, mask));
      const weighed = f64x2.mul(v128.load(source + at + half), dependency);
      total = f64x2.add(total, v128.and(mask, weighed));
    }
    searches = without(searches, four);
  }
  return f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1);
}

/** Settles all nodes of a level, and adds to `sum` the dependencies of all sources on each. */
export function settle(from: i32, to: i32): void {
  for (let e = from as usize; e < (to as usize); e++) {
    const own = load<i32>(node + (e << 2)) as usize;
    const dependency = settleNode(own, load<u32>(bits + (e << 2)));
    store<f64>(sum + (own << 3), load<f64>(sum + (own << 3)) + dependency);
  }
}

/** Shows `front` a level, or no longer. */
export function show(from: i32, to: i32, shown: bool): void {
  for (let e = from as usize; e < (to as usize); e++) {
    const own = load<i32>(node + (e << 2)) as usize;
    store<u32>(front + (own << 2), shown ? load<u32>(bits + (e << 2)) : 0);
  }
}
