import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { toggleWord } from './filter-model.ts';

export interface WordFilterProps<T extends string> {
  words: readonly { id: T; label: string; sign?: ReactNode }[];
  /** undefined: all. */
  chosen: readonly T[] | undefined;
  onChange: (chosen: T[] | undefined) => void;
}

/** A list of words to tick, each with a way to keep it alone. */
export function WordFilter<T extends string>({ words, chosen, onChange }: WordFilterProps<T>) {
  const all = words.map((w) => w.id);
  return (
    <ul className="shell-words">
      {words.map(({ id, label, sign }) => (
        <li key={id}>
          <Checkbox
            isSelected={chosen === undefined || chosen.includes(id)}
            onChange={() => onChange(toggleWord(all, chosen, id))}
          >
            {sign}
            {label}
          </Checkbox>
          {chosen?.length === 1 && chosen[0] === id ? (
            <Button look="link" onPress={() => onChange(undefined)} aria-label={`All, not only ${label}`}>
              all
            </Button>
          ) : (
            <Button look="link" onPress={() => onChange([id])} aria-label={`Only ${label}`}>
              only
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
