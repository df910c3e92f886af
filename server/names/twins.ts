import { plainWords } from './plain-name.ts';

/** Who may be a twin of whom. */
export interface Named {
  id: string;
  name: string;
  /** Code of its region. */
  region: string | null;
  place: string | null;
  /** Ids of other registers: two that differ are two organisations. */
  wikidata: string | null;
  ror: string | null;
}

/** `same-name`: alike but for accents, case, punctuation and forms of firms; `typing-error`: one letter more. */
export type Likeness = 'same-name' | 'typing-error';

export interface Twin<T extends Named = Named> {
  a: T;
  b: T;
  likeness: Likeness;
  /** Both are known to be at the same place; else nothing is known against it. */
  samePlace: boolean;
}

/** A name needs so many letters for one of them to be taken for an error. */
const lettersForError = 6;
/** How many of one name, or of names one letter apart, each is compared with: so that a name that thousands have stays cheap. */
const comparedWith = 20;

const digits = (key: string) => key.replaceAll(/\D/g, '');

/** Every text that lacks one letter of the key: names one insertion, deletion, exchange or swap apart share one of them, or are one. */
function* shortened(key: string): Generator<string> {
  for (let i = 0; i < key.length; i++) {
    // Of a doubled letter either may go.
    if (i === 0 || key[i] !== key[i - 1]) yield key.slice(0, i) + key.slice(i + 1);
  }
}

/** One letter is missing, too much or another, or two neighbours are swapped. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The region that a region is part of; null for a country, or where it isn't known. */
export type Above = (region: string) => string | null;

/** Regions lie no deeper in each other. */
const deepest = 8;

function liesIn(region: string, other: string, above: Above): boolean {
  let at: string | null = region;
  for (let i = 0; at !== null && i < deepest; i++) {
    if (at === other) return true;
    at = above(at);
  }
  return false;
}

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** 'no': known to be apart, by an id of another register, by region or else by place. */
export function togetherAs(a: Named, b: Named, above: Above): 'yes' | 'unknown' | 'no' {
  if (differ(a.wikidata, b.wikidata) || differ(a.ror, b.ror)) return 'no';
  if (a.region !== null && b.region !== null) {
    if (a.region === b.region) return 'yes';
    if (!liesIn(a.region, b.region, above) && !liesIn(b.region, a.region, above)) return 'no';
  }
  if (a.place === null || b.place === null) return 'unknown';
  return plainWords(a.place).join(' ') === plainWords(b.place).join(' ') ? 'yes' : 'no';
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Finds likely twins by name and place among organisations that are added one by one. Time and memory grow in proportion to the letters of
 * all names: names are looked up, never compared each with each.
 */
export class TwinIndex<T extends Named> {
  private readonly byKey = new Map<string, T[]>();
  private readonly byShortened = new Map<string, string[]>();
  private readonly above: Above;
  /** Comparisons made so far. */
  compared = 0;

  constructor(above: Above) {
    this.above = above;
  }

  /** Who of those added is a likely twin. */
  twinsOf(one: T): Twin<T>[] {
    const key = plainWords(one.name).join('');
    const same = this.compare(this.byKey.get(key) ?? [], one, 'same-name');
    if (key.length < lettersForError) return same;
    const near = [...this.near(key)].flatMap((other) => (this.byKey.get(other) ?? []).slice(0, comparedWith));
    return [...same, ...this.compare(near, one, 'typing-error')];
  }

  add(one: T): void {
    const key = plainWords(one.name).join('');
    const isNew = !this.byKey.has(key);
    push(this.byKey, key, one);
    if (!isNew || key.length < lettersForError) return;
    for (const text of shortened(key)) push(this.byShortened, text, key);
  }

  private near(key: string): Set<string> {
    const found = new Set<string>();
    const look = (other: string) => {
      this.compared++;
      if (isOneOff(key, other) && digits(key) === digits(other)) found.add(other);
    };
    for (const other of this.byShortened.get(key) ?? []) look(other);
    for (const text of shortened(key)) {
      if (text.length >= lettersForError && this.byKey.has(text)) look(text);
      for (const other of (this.byShortened.get(text) ?? []).slice(0, comparedWith)) look(other);
    }
    return found;
  }

  private compare(others: readonly T[], one: T, likeness: Likeness): Twin<T>[] {
    return others.slice(0, comparedWith).flatMap((other) => {
      this.compared++;
      const together = togetherAs(one, other, this.above);
      return together === 'no' ? [] : [{ a: other, b: one, likeness, samePlace: together === 'yes' }];
    });
  }
}

/** All likely twins among some organisations. */
export function findTwins<T extends Named>(all: Iterable<T>, above: Above): Twin<T>[] {
  const index = new TwinIndex<T>(above);
  const twins: Twin<T>[] = [];
  for (const one of all) {
    twins.push(...index.twinsOf(one));
    index.add(one);
  }
  return twins;
}
