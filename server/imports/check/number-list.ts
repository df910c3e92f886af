type Kind = 'int32' | 'int16' | 'uint8' | 'float64';

const make = {
  int32: (length: number) => new Int32Array(length),
  int16: (length: number) => new Int16Array(length),
  uint8: (length: number) => new Uint8Array(length),
  float64: (length: number) => new Float64Array(length),
};

/** A list of numbers that grows, in typed memory. What was never set reads as 0. */
export class NumberList {
  private values: Int32Array | Int16Array | Uint8Array | Float64Array;
  private readonly kind: Kind;
  length = 0;

  constructor(kind: Kind) {
    this.kind = kind;
    this.values = make[kind](1 << 10);
  }

  get(at: number): number {
    return at < this.length ? this.values[at]! : 0;
  }

  set(at: number, value: number): void {
    if (at >= this.values.length) {
      const larger = make[this.kind](Math.max(this.values.length * 2, at + 1));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[at] = value;
    if (at >= this.length) this.length = at + 1;
  }

  push(value: number): void {
    this.set(this.length, value);
  }
}

/** A set of whole numbers from 0, one bit each. */
export class BitSet {
  private readonly bytes = new NumberList('uint8');
  count = 0;

  has(at: number): boolean {
    return (this.bytes.get(at >> 3) & (1 << (at & 7))) !== 0;
  }

  add(at: number): void {
    if (this.has(at)) return;
    this.bytes.set(at >> 3, this.bytes.get(at >> 3) | (1 << (at & 7)));
    this.count++;
  }
}
