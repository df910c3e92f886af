import type { ReactNode } from 'react';
import type { Filter } from '../../../contract/filter.ts';
import { changeFilter, resetFilter } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../Button.tsx';
import { Empty } from '../States.tsx';

const parts: { label: string; change: Partial<Filter> }[] = [
  { label: 'All years', change: { from: undefined, to: undefined } },
  { label: 'Undated too', change: { undated: 'include' } },
  { label: 'Any confidence', change: { minConfidence: undefined } },
  { label: 'All link types', change: { links: undefined } },
  { label: 'All regions', change: { regions: undefined } },
  { label: 'All kinds', change: { kinds: undefined } },
  { label: 'All sectors', change: { sectors: undefined } },
  { label: 'All data sets', change: { dataset: undefined } },
  { label: 'Not only surroundings', change: { around: undefined, hops: undefined } },
];

/** The parts of a filter that leave something out. */
function narrowing(filter: Filter) {
  return parts.filter(({ change }) =>
    (Object.keys(change) as (keyof Filter)[]).some(
      (key) => filter[key] !== undefined && filter[key] !== change[key],
    ),
  );
}

/** Nothing to answer from: why, and which part of the filter to loosen. */
export function NothingLeft({ title, children }: { title: string; children: ReactNode }) {
  const [{ filter }, update] = useAppState();
  const set = narrowing(filter);
  return (
    <Empty
      title={title}
      actions={
        <>
          {set.map(({ label, change }) => (
            <Button key={label} onPress={() => update(changeFilter(change))}>
              {label}
            </Button>
          ))}
          {set.length > 1 ? <Button onPress={() => update(resetFilter())}>Clear the filter</Button> : null}
        </>
      }
    >
      {children} {set.length > 0 ? 'Loosen a part of the filter:' : null}
    </Empty>
  );
}
