import { joinList, splitList } from '../contract/lists.ts';

/** How a value stands in the address. `print` undefined: it isn't written; `parse` undefined: it can't be read. */
export interface Codec<T> {
  print(value: T | null | undefined): string | undefined;
  parse(text: string): T | undefined;
}

/** Any text but the empty one. */
export const text: Codec<string> = {
  print: (value) => value ?? undefined,
  parse: (written) => (written === '' ? undefined : written),
};

/** One word of a closed list. */
export function oneOf<T extends string>(words: readonly T[]): Codec<T> {
  return {
    print: (value) => value ?? undefined,
    parse: (written) => words.find((w) => w === written),
  };
}

/** A whole number within bounds. */
export function whole<T extends number>(min: number, max: number): Codec<T> {
  return {
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
