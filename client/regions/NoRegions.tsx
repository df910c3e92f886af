import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { NothingLeft } from '../ui/NothingLeft.tsx';
import type { RegionLinks } from './model.ts';

/** No organisation the filter leaves has a region at the level: why, and ways on. */
export function NoRegions({ answer }: { answer: RegionLinks }) {
  const [{ filter }, update] = useAppState();
  const { organisations } = answer.unplaced;
  const coarser =
    organisations > 0 && filter.level > 0 ? (
      <Button onPress={() => update(changeFilter({ level: filter.level - 1 }))}>A coarser level</Button>
    ) : null;
  return (
    <NothingLeft
      title="No region to show"
      actions={coarser}
      counted={organisations > 0 ? undefined : 'organisations'}
    >
      {organisations > 0
        ? `None of the ${organisations} organisations the filter leaves has a region at level ${filter.level}.`
        : 'The filter leaves no organisation.'}
    </NothingLeft>
  );
}
