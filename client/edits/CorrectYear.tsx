import { useState } from 'react';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { correctables, yearOf } from './model.ts';
import { SaveBar } from './SaveBar.tsx';
import { useEdit } from './useEdit.ts';

function problemOf(year: number | null | undefined, now: number | null): string | undefined {
  if (year === undefined) return 'Write four digits such as 1987, or nothing where the year is not known.';
  return year === now ? 'That is the year it has.' : undefined;
}

const wordOf = (year: number | null) => (year === null ? '' : String(year));

/** Corrects one year of an organisation, or of a claim of its origin. */
export function CorrectYear({ organisation }: { organisation: OrganisationDetail }) {
  const editing = useEdit();
  const options = correctables(organisation);
  const [id, setId] = useState(options[0]!.id);
  const [text, setText] = useState(wordOf(options[0]!.year));
  const [source, setSource] = useState('');
  const chosen = options.find((one) => one.id === id) ?? options[0]!;
  const year = yearOf(text);
  const choose = (next: string) => {
    setId(next);
    setText(wordOf(options.find((one) => one.id === next)?.year ?? null));
  };
  return (
    <>
      <Select label="Year of" options={options} value={chosen.id} onChange={choose} />
      <p>
        Now: <b>{chosen.year ?? 'not known'}</b>
      </p>
      <TextField
        label="Correct year"
        value={text}
        onChange={setText}
        placeholder="1987"
        description="Empty: not known."
      />
      <SaveBar
        editing={editing}
        what="Save the correction"
        source={source}
        onSource={setSource}
        problem={problemOf(year, chosen.year)}
        request={() => chosen.request(year!, source)}
      />
    </>
  );
}
