import { useState } from 'react';
import { guessMapping } from '../../../contract/mapping/guess-mapping.ts';
import type { Sheet } from '../../../contract/mapping/headed.ts';
import type { Mapping } from '../../../contract/mapping/mapping.ts';
import { announce } from '../../ui/toasts.ts';
import { keepMapping, knownMapping } from './saved.ts';

/** Where a mapping comes from, and whether this browser has it for the next sheet. */
export type Standing = 'guessed' | 'known' | 'kept' | 'unkept';

interface Held {
  mapping: Mapping;
  standing: Standing;
}

function atFirst({ header, rows }: Sheet): Held {
  const known = knownMapping(header);
  return known
    ? { mapping: known, standing: 'known' }
    : { mapping: guessMapping(header, rows), standing: 'guessed' };
}

/** How a sheet is read: as one with the same columns was before, else as the names let guess; what is changed is kept for the next. */
export function useMapping(sheet: Sheet) {
  const { header, rows } = sheet;
  const [{ mapping, standing }, hold] = useState(() => atFirst(sheet));
  const take = (mapping: Mapping): void =>
    hold({ mapping, standing: keepMapping(header, mapping) ? 'kept' : 'unkept' });
  return {
    mapping,
    standing,
    change: (part: Partial<Mapping>) => take({ ...mapping, ...part }),
    guessAnew: () => take(guessMapping(header, rows)),
    /** What was sent as it was guessed is kept as well; what was known is so for longer: the longest unused go first. */
    keep(): void {
      const isKept = keepMapping(header, mapping);
      if (standing !== 'guessed') return;
      hold({ mapping, standing: isKept ? 'kept' : 'unkept' });
      if (isKept) announce('The mapping is kept in this browser for the next sheet with these columns.');
    },
  };
}
