import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboBox, Input } from 'react-aria-components';
import { readRecent, remember } from '../state/recent.ts';
import { searchField } from '../ui/Gone.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { enteredOption } from '../ui/list-enter.ts';
import { SearchHits } from './SearchHits.tsx';
import { useChoice, useHaste } from './useChoice.ts';
import { type Hit, useSearch } from './useSearch.ts';
import './search.css';

function emptyText(text: string, isBusy: boolean, error: Error | null): string {
  if (error) return error.message;
  return isBusy ? 'Searching…' : `Nothing is called “${text.trim()}”.`;
}

/** One field for firms, universities and regions: an organisation becomes the focus, a region a filter. */
export function Search() {
  const [text, setText] = useState('');
  const [recent, setRecent] = useState(readRecent);
  const input = useRef<HTMLInputElement>(null);
  const go = useChoice();
  const { groups, isBusy, error } = useSearch(text, recent);
  const hits = groups.flatMap((g) => g.hits);
  const chooseBest = useHaste(text, hits[0], isBusy, choose);
  useKeys([{ key: '/', what: 'Search', group: 'Everywhere', run: () => input.current?.focus() }]);

  function choose(hit: Hit): void {
    setText('');
    if (hit.kind !== 'region') setRecent(remember(recent, { id: hit.id, name: hit.name, kind: hit.kind }));
    go(hit);
  }
  /** Enter is ours, not the list's: without having walked it the best hit is meant, and the list would take the text for a choice. */
  function press(event: KeyboardEvent<HTMLInputElement>): void {
    const entered = enteredOption(event);
    if (entered === undefined || (entered === null && text.trim() === '')) return;
    event.stopPropagation();
    if (entered === null || !take(entered)) chooseBest();
  }
  /** Whether there is such a hit. */
  function take(key: string): boolean {
    const hit = hits.find((h) => h.key === key);
    if (hit) choose(hit);
    return hit !== undefined;
  }
  return (
    <ComboBox
      className="shell-search"
      aria-label="Search firms, universities, regions"
      items={groups}
      defaultFilter={() => true}
      value={null}
      inputValue={text}
      onInputChange={setText}
      onChange={(key) => key !== null && take(String(key))}
      menuTrigger="focus"
      allowsEmptyCollection={text.trim() !== ''}
      allowsCustomValue
    >
      <Icon name="search" />
      <Input
        ref={input}
        id={searchField}
        className="shell-search-input"
        placeholder="Firm, university, region…"
        type="search"
        onKeyDownCapture={press}
      />
      <span className="shell-search-key" aria-hidden="true">
        /
      </span>
      <SearchHits groups={groups} empty={emptyText(text, isBusy, error)} />
    </ComboBox>
  );
}
