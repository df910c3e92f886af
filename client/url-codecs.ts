import { joinList, splitList } from '../contract/lists.ts';
import type { MapView } from './state/regions.ts';
import type { Sight } from './state/state.ts';

/** How a value stands in the address. `print` undefined: it isn't written; `parse` undefined: it can't be read. */
export interface Codec<T> {
  print(value: T | null | undefined): string | undefined;
  parse(text: string): T | undefined;
  /** What it can be, where that is soon said. */
  takes?: string;
}

/** "a, b or c". */
function anyOf(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
}

/** Any text but the empty one. */
export const text: Codec<string> = {
  print: (value) => value ?? undefined,
  parse: (written) => (written === '' ? undefined : written),
};

/** An id of small letters, digits and hyphens, such as that of a measure. */
export const word: Codec<string> = {
  print: (value) => value ?? undefined,
  parse: (written) => (/^[a-z][a-z0-9-]{0,60}$/.test(written) ? written : undefined),
};

/** One word of a closed list. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return {
    print: (value) => value ?? undefined,
    parse: (written) => words.find((w) => w === written),
    takes: anyOf(words),
  };
}

/** A whole number within bounds. */
export function whole<T extends number>(min: number, max: number): Codec<T> {
  return {
    takes: `a whole number from ${min} to ${max}`,
    print: (value) => (value === null || value === undefined ? undefined : String(value)),
    parse(written) {
      if (!/^\d{1,9}$/.test(written)) return undefined;
      const value = Number(written);
      return value >= min && value <= max ? (value as T) : undefined;
    },
  };
}

/** Words of a closed list; one unknown word spoils the list, so that nothing is shown under half a filter. */
export function someOf<T extends string>(words: readonly T[]): Codec<T[]> {
  return {
    takes: `${anyOf(words)}, several with commas`,
    print: (value) => (value ? joinList(value) : undefined),
    parse(written) {
      const found = splitList(written).map((item) => words.find((w) => w === item));
      return found.length > 0 && found.every((w) => w !== undefined) ? found : undefined;
    },
  };
}

/** Texts, none of them empty. */
export const listOf: Codec<string[]> = {
  print: (value) => (value && value.length > 0 ? joinList(value) : undefined),
  parse(written) {
    const items = splitList(written);
    return items.length > 0 ? items : undefined;
  },
};

/** Two texts, or none. */
export const pairOf: Codec<string[]> = {
  print: listOf.print,
  parse(written) {
    const items = listOf.parse(written);
    return items?.length === 2 ? items : undefined;
  },
};

/** Pairs of texts, written as a list in which names and values take turns; none of them empty. */
export const textPairs: Codec<Record<string, string>> = {
  print: (value) => (value ? listOf.print(Object.entries(value).flat()) : undefined),
  parse(written) {
    const items = splitList(written);
    if (items.length === 0 || items.length % 2 !== 0) return undefined;
    return Object.fromEntries(
      items.flatMap((name, i) => (i % 2 === 0 ? [[name, items[i + 1]!] as const] : [])),
    );
  },
};

/** Pairs of a text and a whole number within bounds. */
export function numberPairs(min: number, max: number): Codec<Record<string, number>> {
  const number = whole(min, max);
  return {
    print(value) {
      if (!value) return undefined;
      return textPairs.print(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, String(v)])));
    },
    parse(written) {
      const entries = Object.entries(textPairs.parse(written) ?? {});
      const numbers = entries.map(([k, v]) => [k, number.parse(v)] as const);
      if (numbers.length === 0 || numbers.some(([, v]) => v === undefined)) return undefined;
      return Object.fromEntries(numbers) as Record<string, number>;
    },
  };
}

/** Places by name, in whole numbers: each as `x;y`. */
export const spots: Codec<Record<string, { x: number; y: number }>> = {
  print(value) {
    if (!value) return undefined;
    return textPairs.print(
      Object.fromEntries(Object.entries(value).map(([k, { x, y }]) => [k, `${x};${y}`])),
    );
  },
  parse(written) {
    const entries = Object.entries(textPairs.parse(written) ?? {}).map(([name, spot]) => {
      const found = /^(-?\d{1,7});(-?\d{1,7})$/.exec(spot);
      return [name, found && { x: Number(found[1]), y: Number(found[2]) }] as const;
    });
    if (entries.length === 0 || entries.some(([, spot]) => spot === null)) return undefined;
    return Object.fromEntries(entries) as Record<string, { x: number; y: number }>;
  },
};

/** Three numbers with a semicolon between them. */
function threeNumbers(written: string): [number, number, number] | undefined {
  const number = String.raw`(-?\d{1,3}(?:\.\d{1,4})?)`;
  const found = new RegExp(`^${number};${number};${number}$`).exec(written);
  return found ? (found.slice(1).map(Number) as [number, number, number]) : undefined;
}

/** What of a time tree is in sight: `across;down;scale`. */
export const sight: Codec<Sight> = {
  print: (value) => (value ? `${value.across};${value.down};${value.scale}` : undefined),
  parse(written) {
    const [across, down, scale] = threeNumbers(written) ?? [0, 0, 0];
    return scale > 0 ? { across, down, scale } : undefined;
  },
};

/** The middle of a map in degrees, and its zoom: `lat;lon;zoom`. */
export const mapView: Codec<MapView> = {
  print: (value) => (value ? `${value.lat};${value.lon};${value.zoom}` : undefined),
  parse(written) {
    const [lat, lon, zoom] = threeNumbers(written) ?? [0, 0, 0];
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom > 0 ? { lat, lon, zoom } : undefined;
  },
};

/** Yes or no. */
export const yes: Codec<boolean> = {
  print: (value) => (value ? 'yes' : 'no'),
  parse: (written) => (written === 'yes' ? true : written === 'no' ? false : undefined),
};
