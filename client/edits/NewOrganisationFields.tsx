import { kinds } from '../../contract/vocabulary.ts';
import { kindLabel } from '../ui/palette.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { OrganisationDraft } from './new-organisation.ts';
import { RegionPicker } from './RegionPicker.tsx';

const options = kinds.map((id) => ({ id, label: kindLabel[id] }));

interface FieldsProps {
  draft: OrganisationDraft;
  onChange: (draft: OrganisationDraft) => void;
}

/** The few things asked of an organisation that is not in the data yet. */
export function NewOrganisationFields({ draft, onChange }: FieldsProps) {
  const set = (changed: Partial<OrganisationDraft>) => onChange({ ...draft, ...changed });
  return (
    <fieldset className="edits-new">
      <legend>New: {draft.name}</legend>
      <Select label="Kind" options={options} value={draft.kind} onChange={(kind) => set({ kind })} />
      <TextField
        label="Founded"
        value={draft.founded}
        onChange={(founded) => set({ founded })}
        placeholder="1987"
        description="Empty: not known."
      />
      <RegionPicker text={draft.region} onText={(region) => set({ region })} />
      <TextField
        label="Id"
        value={draft.id}
        onChange={(id) => set({ id })}
        description="What tables and addresses call it; made from the name."
      />
    </fieldset>
  );
}
