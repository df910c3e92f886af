import { useState } from 'react';
import { ComboBox, Input, type Key, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { type SearchResult, search } from '../../contract/organisations.ts';
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
  /** Where one that is not in the data can be added: told the name, and the ids of organisations with names like it. */
  onAdd?: (name: string, taken: string[]) => void;
}

/** The key of the way to add; ids don't begin with a space. */
const addKey = ' add';

const hintOf = ({ kind, region, founded }: SearchResult) =>
  [kindLabel[kind], region?.name, founded].filter(Boolean).join(' · ');

/** One organisation, found by its name. */
export function OrganisationPicker({ label, except, onPick, onAdd }: PickerProps) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Picked | null>(null);
  const asked = useRested(text.trim(), 140);
  const { data } = useAnswer(search, { query: { q: asked, limit: 12 } }, asked !== '');
  const found = asked === '' ? [] : (data?.results ?? []);
  const hits = found.filter(({ id }) => id !== except);
  const items = hits.map((hit) => ({ id: hit.id, text: hit.name, hint: hintOf(hit) }));
  if (onAdd && asked !== '' && data)
    items.push({ id: addKey, text: `Add “${text.trim()}” as a new organisation`, hint: '' });

  function pick(one: Picked | null): void {
    setPicked(one);
    onPick(one);
  }
  function write(next: string): void {
    setText(next);
    if (picked && next !== picked.name) pick(null);
  }
  function choose(key: Key | null): void {
    const hit = hits.find(({ id }) => id === key);
    if (!hit && key !== addKey) return;
    const one = hit ?? { id: addKey, name: text.trim() };
    setText(one.name);
    setPicked({ id: one.id, name: one.name });
    if (hit) onPick({ id: hit.id, name: hit.name });
    else
      onAdd?.(
        one.name,
        found.map(({ id }) => id),
      );
  }
  return (
    <ComboBox
      className="ui-field"
      items={items}
      defaultFilter={() => true}
      inputValue={text}
      onInputChange={write}
      value={picked?.id ?? null}
      onChange={choose}
      allowsEmptyCollection={text.trim() !== ''}
    >
      <Label className="ui-label">{label}</Label>
      <Input className="ui-input" placeholder="Name …" />
      <Popover className="ui-popover ui-popover-list">
        <ListBox
          className="ui-list"
          renderEmptyState={() => (
            <p className="edits-quiet">{data && asked === text.trim() ? 'Nothing found.' : 'Searching…'}</p>
          )}
        >
          {({ id, text: name, hint }: (typeof items)[number]) => (
            <ListBoxItem id={id} className="ui-item" textValue={name}>
              {name}
              <small className="ui-item-hint">{hint}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
