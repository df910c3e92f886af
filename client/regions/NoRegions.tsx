import { changeFilter, resetFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/States.tsx';
import type { RegionLinks } from './model.ts';

/** No organisation the filter leaves has a region at the level: why, and ways on. */
export function NoRegions({ answer }: { answer: RegionLinks }) {
  const [{ filter }, update] = useAppState();
  const { organisations } = answer.unplaced;
  const coarser =
    organisations > 0 && filter.level > 0 ? (
      <Button onPress={() => update(changeFilter({ level: filter.level - 1 }))}>A coarser level</Button>
    ) : null;
  const actions = (
    <>
      {coarser}
      <Button onPress={() => update(resetFilter())}>Clear the filter</Button>
    </>
  );
  return (
    <Empty title="No region to show" actions={actions}>
      {organisations > 0
        ? `None of the ${organisations} organisations the filter leaves has a region at level ${filter.level}.`
        : 'The filter leaves no organisation. Loosen it, or clear it.'}
    </Empty>
  );
}
