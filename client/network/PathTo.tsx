import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { focusView } from '../ui/focus-view.ts';
import { useKeys } from '../ui/keys.ts';
import { enteredOption } from '../ui/list-enter.ts';
import { kindLabel } from '../ui/palette.ts';
import type { NetworkModel } from './model.ts';
import { useOthers } from './useOthers.ts';
import { usePathTo } from './usePathTo.ts';

/** Asks for the other end of a path: any organisation, found by its name; those that are drawn come first. */
export function PathTo({ from, model }: { from: string; model: NetworkModel }) {
  const pathTo = usePathTo(model);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { others, isBusy } = useOthers(model, text, from);
  useKeys([
    {
      key: 't',
      what: 'Shortest path to another organisation',
      group: 'Network',
      run: () => input.current?.focus(),
    },
  ]);
  const go = (to: string) => {
    setText('');
    void pathTo(from, to);
    // This field goes with the selection of one.
    focusView();
  };
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const entered = enteredOption(event);
    if (entered === undefined || text.trim() === '') return;
    event.stopPropagation();
    const to = entered ?? others[0]?.id;
    if (to !== undefined) go(to);
  }
  return (
    <ComboBox
      className="network-path-to"
      aria-label="Shortest path to"
      items={others}
      defaultFilter={() => true}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => key !== null && go(String(key))}
      menuTrigger="input"
      allowsEmptyCollection={text.trim() !== ''}
      allowsCustomValue
    >
      <Input ref={input} className="ui-input" type="search" placeholder="Path to…" onKeyDownCapture={press} />
      <Popover className="ui-popover" offset={4}>
        <ListBox
          className="ui-list"
          items={others}
          renderEmptyState={() => (
            <p className="network-path-none">
              {isBusy ? 'Looking…' : `No organisation is called “${text.trim()}”.`}
            </p>
          )}
        >
          {({ id, name, kind, isDrawn }) => (
            <ListBoxItem id={id} className="ui-item" textValue={name}>
              {name}
              <small className="ui-item-hint">
                {kindLabel[kind]}
                {isDrawn ? '' : ' · not drawn yet'}
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
