import { addOf } from './masks';
import { bits, front, node, paths, seen, shift, start, target } from './memory';

/** Leads the searches that met a node on to its neighbours; returns where the list of nodes met then ends. */
function lead(own: usize, met: u32, end: i32): i32 {
  const last = target + ((load<i32>(start + (own << 2), 4) as usize) << 2);
  const here = paths + (own << shift);
  for (let a = target + ((load<i32>(start + (own << 2)) as usize) << 2); a < last; a += 4) {
    const other = load<i32>(a) as usize;
    const fresh = met & ~load<u32>(seen + (other << 2));
    if (fresh === 0) continue;
    const known = load<u32>(front + (other << 2));
    if (known === 0) store<i32>(node + ((end++ as usize) << 2), other as i32);
    store<u32>(front + (other << 2), known | fresh);
    addOf(fresh, here, paths + (other << shift));
  }
  return end;
}

/** From a level, the entries `from` to `to` of `node`, meets the next; returns where it ends. */
export function advance(from: i32, to: i32): i32 {
  let end = to;
  for (let e = from as usize; e < (to as usize); e++) {
    end = lead(load<i32>(node + (e << 2)) as usize, load<u32>(bits + (e << 2)), end);
  }
  for (let e = to as usize; e < (end as usize); e++) {
    const own = load<i32>(node + (e << 2)) as usize;
    const met = load<u32>(front + (own << 2));
    store<u32>(bits + (e << 2), met);
    store<u32>(seen + (own << 2), load<u32>(seen + (own << 2)) | met);
    store<u32>(front + (own << 2), 0);
  }
  return end;
}
