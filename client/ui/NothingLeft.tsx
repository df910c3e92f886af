import type { ReactNode } from 'react';
import { useHealth } from '../api/health.ts';
import { changeFilter, openView, resetFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from './Button.tsx';
import { loosenWords } from './loosen.ts';
import { Empty } from './States.tsx';
import { type Counted, useLoosened } from './useLoosened.ts';

interface Props {
  title: string;
  /** Others that may help. */
  actions?: ReactNode;
  /** What is missing: those parts of the filter are offered that leave none of it, with what is there without them. Else all are. */
  counted?: Counted;
  children?: ReactNode;
}

/** Nothing to answer from: why, and which part of the filter to loosen. */
export function NothingLeft({ title, actions, counted, children }: Props) {
  const [, update] = useAppState();
  const { health } = useHealth();
  const set = useLoosened(counted);
  if (health?.data?.organisations === 0)
    return (
      <Empty
        title="There is no data yet"
        actions={
          <Button look="primary" onPress={() => update(openView('data'))}>
            Import tables
          </Button>
        }
      />
    );
  return (
    <Empty
      title={title}
      actions={
        <>
          {actions}
          {set.map(({ label, change, left }) =>
            left === 0 ? null : (
              <Button key={label} onPress={() => update(changeFilter(change))}>
                {label}
                {left === undefined ? '' : ` (${left.toLocaleString('en')} ${counted})`}
              </Button>
            ),
          )}
          {set.length > 1 || set.some(({ left }) => left === 0) ? (
            <Button onPress={() => update(resetFilter())}>Clear the filter</Button>
          ) : null}
        </>
      }
    >
      {children} {loosenWords(set.map(({ left }) => left))}
    </Empty>
  );
}
