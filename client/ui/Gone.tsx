import { type ReactNode, useEffect, useRef, useState } from 'react';
import { getProgenitors } from '../../contract/genealogy.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useLiving } from '../api/useLiving.ts';
import { makeFocus } from '../state/changes.ts';
import { exampleFocus } from '../state/example.ts';
import { readRecent } from '../state/recent.ts';
import { useAppState } from '../state/store.ts';
import { Button } from './Button.tsx';
import { Empty } from './States.tsx';

/** Id of the page's search field. */
export const searchField = 'search';
const most = 3;

export function goneTitle(id: string): string {
  const name = readRecent().find((one) => one.id === id)?.name;
  return name ? `${name} is not in the data any more.` : `“${id}” is not in the data.`;
}

export function SearchButton() {
  return <Button onPress={() => document.getElementById(searchField)?.focus()}>Search</Button>;
}

/** Organisations that the data has: chosen before, or the example, or else the progenitors with most descendants. */
function useOffers(gone: string): { id: string; name: string }[] {
  const [recent] = useState(readRecent);
  const known = [
    ...recent.filter(({ id }) => id !== exampleFocus),
    { id: exampleFocus, name: 'an example' },
  ].filter(({ id }) => id !== gone);
  const { living, isAsking } = useLiving(known.map(({ id }) => id));
  const isBare = !isAsking && living.length === 0;
  const others = useAnswer(getProgenitors, { query: { limit: most } }, isBare).data?.progenitors ?? [];
  return (isBare ? others : known.filter(({ id }) => living.includes(id))).slice(0, most);
}

/** An organisation that the address names isn't in the data: plainly, with some that are. Keys go on at the first of them. */
export function Gone({ id, actions }: { id: string; actions?: ReactNode }) {
  const [, update] = useAppState();
  const offers = useOffers(id);
  const ref = useRef<HTMLDivElement>(null);
  const isReady = actions !== undefined || offers.length > 0;
  useEffect(() => {
    if (isReady && document.activeElement === document.body) ref.current?.querySelector('button')?.focus();
  }, [isReady]);
  return (
    <div ref={ref} className="ui-gone">
      <Empty
        title={goneTitle(id)}
        actions={
          <>
            {actions}
            {offers.map((offer) => (
              <Button key={offer.id} onPress={() => update(makeFocus(offer.id))}>
                Draw {offer.name}
              </Button>
            ))}
            <SearchButton />
          </>
        }
      >
        The import that brought it may have been undone, or the address belongs to other data. Everything else
        stays as it was.
      </Empty>
    </div>
  );
}
