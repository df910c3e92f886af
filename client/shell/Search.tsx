import { type KeyboardEvent, useRef, useState } from 'react';
import {
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { changeFilter, makeFocus, openView } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { kindLabel } from '../ui/palette.ts';
import { KindSign } from './KindSign.tsx';
import { readRecent, writeRecent } from './recent.ts';
import { addRecent } from './search-model.ts';
import { type Hit, type HitGroup, useSearch } from './useSearch.ts';
import './search.css';

function HitLine({ hit }: { hit: Hit }) {
  const kind = hit.kind === 'region' ? 'Region' : kindLabel[hit.kind];
  return (
    <ListBoxItem id={hit.key} className="ui-item shell-hit" textValue={hit.name}>
      <KindSign kind={hit.kind} />
      <span className="shell-hit-name">{hit.name}</span>
      <small className="ui-item-hint">{[kind, hit.hint].filter(Boolean).join(' · ')}</small>
    </ListBoxItem>
  );
}

function Hits({ groups, empty }: { groups: HitGroup[]; empty: string }) {
  return (
    <Popover className="ui-popover shell-hits" offset={4}>
      <ListBox
        className="ui-list"
        items={groups}
        renderEmptyState={() => <p className="shell-no-hit">{empty}</p>}
      >
        {(group) => (
          <ListBoxSection id={group.id}>
            <Header className="ui-list-head">{group.name}</Header>
            <Collection items={group.hits.map((hit) => ({ ...hit, id: hit.key, hit }))}>
              {({ hit }) => <HitLine hit={hit} />}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
    </Popover>
  );
}

/** One field for firms, universities and regions: an organisation becomes the focus, a region a filter. */
export function Search() {
  const [state, update] = useAppState();
  const [text, setText] = useState('');
  const [recent, setRecent] = useState(readRecent);
  const input = useRef<HTMLInputElement>(null);
  const { groups, isBusy, error } = useSearch(text, recent);
  useKeys([{ key: '/', what: 'Search', group: 'Everywhere', run: () => input.current?.focus() }]);

  function choose(key: string): void {
    const hit = groups.flatMap((g) => g.hits).find((h) => h.key === key);
    if (!hit) return;
    setText('');
    // Leaving the field closes its list; the keys of the view work from here on.
    document.getElementById('view')?.focus();
    if (hit.kind === 'region') {
      update(changeFilter({ regions: [...new Set([...(state.filter.regions ?? []), hit.id])] }));
      return;
    }
    const next = addRecent(recent, { id: hit.id, name: hit.name, kind: hit.kind });
    setRecent(next);
    writeRecent(next);
    update((before) => makeFocus(hit.id)(before.view === 'data' ? openView('genealogy')(before) : before));
  }

  /** Enter without having walked the list means the best hit. */
  function chooseFirst(event: KeyboardEvent<HTMLInputElement>): void {
    const first = groups[0]?.hits[0];
    if (event.key !== 'Enter' || isBusy || text.trim() === '' || !first) return;
    if (event.currentTarget.hasAttribute('aria-activedescendant')) return;
    choose(first.key);
  }

  const empty = error ? error.message : isBusy ? 'Searching…' : `Nothing is called “${text.trim()}”.`;
  return (
    <ComboBox
      className="shell-search"
      aria-label="Search firms, universities, regions"
      items={groups}
      defaultFilter={() => true}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => key !== null && choose(String(key))}
      menuTrigger="focus"
      allowsEmptyCollection={text.trim() !== ''}
      allowsCustomValue
    >
      <Icon name="search" />
      <Input
        ref={input}
        className="shell-search-input"
        placeholder="Firm, university, region…"
        type="search"
        onKeyDown={chooseFirst}
      />
      <span className="shell-search-key" aria-hidden="true">
        /
      </span>
      <Hits groups={groups} empty={empty} />
    </ComboBox>
  );
}
