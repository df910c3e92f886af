import { useState } from 'react';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { type Confidence, confidences, type SpinoffRule, spinoffRules } from '../../contract/vocabulary.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { yearOf } from './model.ts';
import { NewOrganisationFields } from './NewOrganisationFields.tsx';
import { draftOf, draftProblem, type OrganisationDraft, organisationOf } from './new-organisation.ts';
import { OrganisationPicker } from './OrganisationPicker.tsx';
import { SaveBar } from './SaveBar.tsx';
import { useEdit } from './useEdit.ts';

const rules = [
  { id: 'none' as const, label: 'Not told' },
  ...spinoffRules.map((id) => ({ id, label: id.replaceAll('-', ' ') })),
];
const certainties = confidences.map((id) => ({ id, label: id }));

/** The organisation at the other end: one of the data, or one to add. */
type Other = { id: string } | { draft: OrganisationDraft };

function problemOf(other: Other | null, year: number | null | undefined): string | undefined {
  if (other === null) return 'Find the organisation by its name, or add it.';
  const draft = 'draft' in other ? draftProblem(other.draft) : undefined;
  return draft ?? (year === undefined ? 'Write four digits such as 1987, or nothing.' : undefined);
}

/** Adds a claim that an organisation came from another, or another from it; the other may be new. */
export function AddSpinoff({ organisation: { id, name } }: { organisation: OrganisationDetail }) {
  const editing = useEdit();
  const [side, setSide] = useState<'parent' | 'child'>('parent');
  const [other, setOther] = useState<Other | null>(null);
  const [text, setText] = useState('');
  const [rule, setRule] = useState<SpinoffRule | 'none'>('none');
  const [confidence, setConfidence] = useState<Confidence>('medium');
  const [source, setSource] = useState('');
  const year = yearOf(text);
  const sides = [
    { id: 'parent' as const, label: `… came from ${name}` },
    { id: 'child' as const, label: `${name} came from …` },
  ];

  function claim(end: Other) {
    const organisation = 'draft' in end ? organisationOf(end.draft) : null;
    const otherId = organisation?.id ?? (end as { id: string }).id;
    return {
      ...{ action: 'add-spin-off' as const, type: null, note: null, year: year!, confidence, source },
      ...{ rule: rule === 'none' ? null : rule, organisation },
      ...(side === 'child' ? { parent: otherId, child: id } : { parent: id, child: otherId }),
    };
  }
  return (
    <>
      <Segmented label="Who came from whom?" hideLabel options={sides} value={side} onChange={setSide} />
      <OrganisationPicker
        label={side === 'parent' ? 'Who came from it' : 'Where it came from'}
        except={id}
        onPick={setOther}
        onAdd={(called, taken) => setOther({ draft: draftOf(called, taken) })}
      />
      {other && 'draft' in other ? (
        <NewOrganisationFields draft={other.draft} onChange={(draft) => setOther({ draft })} />
      ) : null}
      <TextField
        label="Year of the spin-off"
        value={text}
        onChange={setText}
        placeholder="1987"
        description="Empty: not known."
      />
      <Select label="Definition it meets" options={rules} value={rule} onChange={setRule} />
      <Segmented label="Confidence" options={certainties} value={confidence} onChange={setConfidence} />
      <SaveBar
        editing={editing}
        what="Add the spin-off"
        source={source}
        onSource={setSource}
        problem={problemOf(other, year)}
        request={() => claim(other!)}
      />
    </>
  );
}
