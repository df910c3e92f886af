import { useState } from 'react';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { type Confidence, confidences, type SpinoffRule, spinoffRules } from '../../contract/vocabulary.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { yearOf } from './model.ts';
import { OrganisationPicker, type Picked } from './OrganisationPicker.tsx';
import { SaveBar } from './SaveBar.tsx';
import { useEdit } from './useEdit.ts';

const sides = [
  { id: 'child' as const, label: 'It came from' },
  { id: 'parent' as const, label: 'From it came' },
];
const rules = [
  { id: 'none' as const, label: 'Not told' },
  ...spinoffRules.map((id) => ({ id, label: id.replaceAll('-', ' ') })),
];
const certainties = confidences.map((id) => ({ id, label: id }));

/** Adds a claim that an organisation came from another, or another from it. */
export function AddSpinoff({ organisation: { id } }: { organisation: OrganisationDetail }) {
  const editing = useEdit();
  const [side, setSide] = useState<'child' | 'parent'>('child');
  const [other, setOther] = useState<Picked | null>(null);
  const [text, setText] = useState('');
  const [rule, setRule] = useState<SpinoffRule | 'none'>('none');
  const [confidence, setConfidence] = useState<Confidence>('medium');
  const [source, setSource] = useState('');
  const year = yearOf(text);
  const late = year === undefined ? 'Write four digits such as 1987, or nothing.' : undefined;
  return (
    <>
      <Segmented label="Which is the parent?" hideLabel options={sides} value={side} onChange={setSide} />
      <OrganisationPicker label="Organisation" except={id} onPick={setOther} />
      <TextField
        label="Year"
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
        problem={other === null ? 'Find the organisation by its name.' : late}
        request={() => ({
          ...{
            action: 'add-spin-off',
            type: null,
            note: null,
            year: year!,
            rule: rule === 'none' ? null : rule,
            confidence,
            source,
          },
          ...(side === 'child' ? { parent: other!.id, child: id } : { parent: id, child: other!.id }),
        })}
      />
    </>
  );
}
