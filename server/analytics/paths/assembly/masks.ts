/** For each set of four searches their four numbers, all bits set or none. */
const masks: usize = memory.data(16 * 32, 16);

for (let set: usize = 0; set < 16; set++) {
  for (let k: usize = 0; k < 4; k++) store<i64>(masks + (set << 5) + (k << 3), (set >> k) & 1 ? -1 : 0);
}

/** The first four of the searches that has any, as a number: 0 for the searches 0 to 3, and so on. */
export function firstFour(searches: u32): u32 {
  return ctz(searches) >> 2;
}

/** Where the masks of those four lie: two vectors of 16 bytes. */
export function masksOf(searches: u32, four: u32): usize {
  return masks + ((((searches >> (four << 2)) & 15) as usize) << 5);
}

export function without(searches: u32, four: u32): u32 {
  return searches & ~((15 as u32) << (four << 2));
}

/** Adds the numbers of some searches at one place to those at another. */
export function addOf(searches: u32, from: usize, to: usize): void {
  while (searches !== 0) {
    const four = firstFour(searches);
    const mask = masksOf(searches, four);
    const at = (four as usize) << 5;
    v128.store(to + at, f64x2.add(v128.load(to + at), v128.and(v128.load(mask), v128.load(from + at))));
    v128.store(
      to + at,
      f64x2.add(v128.load(to + at, 16), v128.and(v128.load(mask, 16), v128.load(from + at, 16))),
      16,
    );
    searches = without(searches, four);
  }
}
