import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { NothingLeft } from '../ui/NothingLeft.tsx';

/** Regions, but no link between placed organisations: why, and what to loosen. */
export function NoLinks({ what = 'links' }: { what?: string }) {
  const [{ filter }, update] = useAppState();
  return (
    <NothingLeft title={`No ${what} to draw`} counted={what === 'links' ? 'links' : undefined}>
      The filter leaves no {what} between organisations with a region at level {filter.level}.{' '}
      {filter.level > 0 ? (
        <Button look="link" onPress={() => update(changeFilter({ level: filter.level - 1 }))}>
          Try a coarser level.
        </Button>
      ) : null}
    </NothingLeft>
  );
}
