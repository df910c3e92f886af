/** From a key of 53 bits (or fewer) to a number from 0, in typed memory: 12 bytes a key, twice that while growing. Keys are not 0. */
export class HashIndex {
  private keys = new Float64Array(1 << 11);
  private values = new Int32Array(1 << 11);
  size = 0;

  /** The number under a key, −1 for none. */
  get(key: number): number {
    const slot = this.slotOf(key);
    return this.keys[slot] === 0 ? -1 : this.values[slot]!;
  }

  set(key: number, value: number): void {
    const slot = this.slotOf(key);
    if (this.keys[slot] === 0) this.size++;
    this.keys[slot] = key;
    this.values[slot] = value;
    if (this.size * 2 > this.keys.length) this.grow();
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = spread(key) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const slot = this.slotOf(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.values[slot] = values[i]!;
    }
  }
}

function spread(key: number): number {
  const low = key | 0;
  const high = (key / 0x100000000) | 0;
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** A key for two numbers below 2^26 (67 million). */
export function pairKey(a: number, b: number): number {
  return a * 0x4000000 + b + 1;
}

/** A key for a text given by its hash in hexadecimal: its first 52 bits. */
export function hexKey(hex: string): number {
  return Number.parseInt(hex.slice(0, 13), 16) + 1;
}
