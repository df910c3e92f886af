import { type KeyboardEvent, useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { search } from '../../../../contract/organisations.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { enteredOption } from '../../../ui/list-enter.ts';
import { kindLabel } from '../../../ui/palette.ts';

interface Props {
  label: string;
  /** Name of the organisation that is chosen, if any. */
  name: string;
  onChoose(id: string): void;
}

/** A field that finds an organisation by its name. */
export function OrganisationField({ label, name, onChoose }: Props) {
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const isAsking = text.trim() !== '' && text !== name;
  const found = useAnswer(search, { query: { q: text.trim() || '-', limit: 8 } }, isAsking);
  const hits = isAsking ? (found.data?.results ?? []) : [];
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const entered = enteredOption(event);
    if (entered === undefined || !isAsking) return;
    event.stopPropagation();
    const id = entered ?? hits[0]?.id;
    if (id !== undefined) onChoose(id);
  }
  return (
    <ComboBox
      className="genealogy-organisation-field"
      items={hits}
      defaultFilter={() => true}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => key !== null && onChoose(String(key))}
      menuTrigger="input"
      allowsEmptyCollection={isAsking}
      allowsCustomValue
    >
      <Label className="ui-label">{label}</Label>
      <Input
        className="ui-input"
        type="search"
        placeholder="Firm, university…"
        onKeyDownCapture={press}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Popover className="ui-popover" offset={4}>
        <ListBox
          className="ui-list"
          items={hits}
          renderEmptyState={() => (
            <p className="genealogy-none">
              {found.isFetching ? 'Searching…' : `Nothing is called “${text.trim()}”.`}
            </p>
          )}
        >
          {({ id, name: hit, kind, founded }) => (
            <ListBoxItem id={id} className="ui-item" textValue={hit}>
              {hit}
              <small className="ui-item-hint">{[kindLabel[kind], founded].filter(Boolean).join(' · ')}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
