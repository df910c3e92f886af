import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { search } from '../../contract/organisations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { kindLabel } from '../ui/palette.ts';
import { useRested } from '../ui/useRested.ts';

export interface Picked {
  id: string;
  name: string;
}

interface PickerProps {
  label: string;
  /** The organisation that can't be picked. */
  except: string;
  onPick: (picked: Picked | null) => void;
}

/** One organisation, found by its name. */
export function OrganisationPicker({ label, except, onPick }: PickerProps) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Picked | null>(null);
  const asked = useRested(text.trim(), 140);
  const { data } = useAnswer(search, { query: { q: asked, limit: 12 } }, asked !== '');
  const hits = asked === '' ? [] : (data?.results ?? []).filter(({ id }) => id !== except);

  function pick(one: Picked | null): void {
    setPicked(one);
    onPick(one);
  }
  function write(next: string): void {
    setText(next);
    if (picked && next !== picked.name) pick(null);
  }
  return (
    <ComboBox
      className="ui-field"
      items={hits}
      defaultFilter={() => true}
      inputValue={text}
      onInputChange={write}
      value={picked?.id ?? null}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key);
        if (!hit) return;
        setText(hit.name);
        pick({ id: hit.id, name: hit.name });
      }}
      allowsEmptyCollection={text.trim() !== ''}
    >
      <Label className="ui-label">{label}</Label>
      <Input className="ui-input" placeholder="Name …" />
      <Popover className="ui-popover ui-popover-list">
        <ListBox
          className="ui-list"
          renderEmptyState={() => (
            <p className="edits-quiet">
              Nothing found. An organisation that is not in the data yet comes in by an import.
            </p>
          )}
        >
          {(hit: (typeof hits)[number]) => (
            <ListBoxItem id={hit.id} className="ui-item" textValue={hit.name}>
              {hit.name}
              <small className="ui-item-hint">
                {[kindLabel[hit.kind], hit.region?.name, hit.founded].filter(Boolean).join(' · ')}
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
