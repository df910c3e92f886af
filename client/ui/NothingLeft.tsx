import type { ReactNode } from 'react';
import { useHealth } from '../api/health.ts';
import { changeFilter, openView, resetFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from './Button.tsx';
import { loosenings } from './loosen.ts';
import { Empty } from './States.tsx';

/** Nothing to answer from: why, and which part of the filter to loosen. `actions`: others that may help. */
export function NothingLeft({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children?: ReactNode;
}) {
  const [{ filter }, update] = useAppState();
  const { health } = useHealth();
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
  const set = loosenings(filter);
  return (
    <Empty
      title={title}
      actions={
        <>
          {actions}
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
