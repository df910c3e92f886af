import { useState } from 'react';
import type { Mapping } from './apply.ts';
import { guessMapping, keepMapping, knownMapping } from './saved.ts';

interface Held {
  mapping: Mapping;
  /** It is one that the same columns had before. */
  isKnown: boolean;
}

/** How a sheet is read: as one with the same columns was before, else as the names let guess; what is changed is kept for the next. */
export function useMapping(header: readonly string[]) {
  const [{ mapping, isKnown }, hold] = useState<Held>(() => {
    const known = knownMapping(header);
    return { mapping: known ?? guessMapping(header), isKnown: known !== undefined };
  });
  return {
    mapping,
    isKnown,
    change(part: Partial<Mapping>): void {
      const next = { ...mapping, ...part };
      keepMapping(header, next);
      hold({ mapping: next, isKnown: false });
    },
    guessAnew(): void {
      const guessed = guessMapping(header);
      keepMapping(header, guessed);
      hold({ mapping: guessed, isKnown: false });
    },
    keep: () => keepMapping(header, mapping),
  };
}
