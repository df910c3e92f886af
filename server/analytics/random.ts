/** A source of whole numbers: `below(n)` is uniform in 0 … n − 1, for n up to 2³². */
export interface Random {
  below(n: number): number;
  /** Uniform in [0, 1), a multiple of 2⁻³². */
  fraction(): number;
}

/** SplitMix32: spreads a small seed over the whole state of the generator. */
function spread(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** A seeded generator (sfc32, Chris Doty-Humphrey): the same seed gives the same numbers on every machine. */
export function seededRandom(seed: number): Random {
  const next = spread(seed);
  let a = next() | 0;
  let b = next() | 0;
  let c = next() | 0;
  let counter = 1;
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  const fraction = () => word() / 0x100000000;
  return { below: (n) => Math.floor(fraction() * n), fraction };
}

/** Puts the items of an array into a random order, in place (Fisher & Yates). */
export function shuffle(items: Int32Array, random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const held = items[i]!;
    items[i] = items[j]!;
    items[j] = held;
  }
}
