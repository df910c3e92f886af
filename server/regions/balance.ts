/** People who came, left and moved inside, of a region, a kind or an organisation. */
export interface Balance {
  inside: number;
  in: number;
  out: number;
  /** Came or left, and whether from or to the same region is not known. */
  unknown: number;
  /** Of those of known destination who left an organisation of it: how many stayed. */
  stayed: number;
  left: number;
}

export function noBalance(): Balance {
  return { inside: 0, in: 0, out: 0, unknown: 0, stayed: 0, left: 0 };
}

/** As the API gives it. Retention: stayed ÷ left; null without anybody who left. */
export function toldBalance({ inside, in: came, out, unknown, stayed, left }: Balance) {
  return { inside, in: came, out, unknown, net: came - out, retention: left === 0 ? null : stayed / left };
}

/** Things by a number, made when first asked for. */
export class Numbered<T> {
  readonly byNumber = new Map<number, T>();
  readonly #make: () => T;

  constructor(make: () => T) {
    this.#make = make;
  }

  of(number: number): T {
    const known = this.byNumber.get(number);
    if (known !== undefined) return known;
    const made = this.#make();
    this.byNumber.set(number, made);
    return made;
  }
}

/** People who went from one group to another, both known. */
export function addMove(balances: Numbered<Balance>, source: number, target: number, people: number): void {
  const origin = balances.of(source);
  origin.left += people;
  if (source === target) {
    origin.inside += people;
    origin.stayed += people;
  } else {
    origin.out += people;
    balances.of(target).in += people;
  }
}
