import { type LinkTypeId, linkTypes } from '../../../contract/link-types.ts';
import type { Field, FieldId } from '../../../contract/mapping/fields.ts';
import type { Mapping } from '../../../contract/mapping/mapping.ts';
import { shapeOf } from '../../../contract/mapping/shapes.ts';
import { type Kind, kinds } from '../../../contract/vocabulary.ts';
import { kindLabel } from '../../ui/palette.ts';
import { Select } from '../../ui/Select.tsx';

const none = 'none';

interface FieldSelectProps {
  field: Field;
  header: readonly string[];
  at: number | null;
  onChange: (at: number | null) => void;
}

function FieldSelect({ field, header, at, onChange }: FieldSelectProps) {
  const options = [{ id: none, label: '–' }, ...header.map((label, i) => ({ id: String(i), label }))];
  return (
    <Select
      label={field.label}
      options={options}
      value={at === null ? none : String(at)}
      onChange={(id) => onChange(id === none ? null : Number(id))}
    />
  );
}

/** What stands for what no column tells. */
function Otherwise({ mapping, onChange }: { mapping: Mapping; onChange: (part: Partial<Mapping>) => void }) {
  const kindOptions = kinds.map((id) => ({ id, label: kindLabel[id] }));
  return (
    <>
      {mapping.shape === 'link' ? (
        <Select
          label="Kind of link where nothing tells it"
          options={linkTypes.map(({ id, label }) => ({ id, label }))}
          value={mapping.link}
          onChange={(link: LinkTypeId) => onChange({ link })}
        />
      ) : null}
      <Select
        label="Kind where nothing tells it"
        options={kindOptions}
        value={mapping.kind}
        onChange={(kind: Kind) => onChange({ kind })}
      />
    </>
  );
}

interface FieldsProps {
  header: readonly string[];
  mapping: Mapping;
  onPut: (field: FieldId, at: number | null) => void;
  onChange: (part: Partial<Mapping>) => void;
}

/** Each field with the column that it is read from. */
export function Fields({ header, mapping, onPut, onChange }: FieldsProps) {
  return (
    <div className="mapping-fields">
      {shapeOf(mapping.shape).fields.map((field) => (
        <FieldSelect
          key={field.id}
          field={field}
          header={header}
          at={mapping.columns[field.id] ?? null}
          onChange={(at) => onPut(field.id, at)}
        />
      ))}
      <Otherwise mapping={mapping} onChange={onChange} />
    </div>
  );
}
