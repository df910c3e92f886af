import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { NothingLeft } from '../ui/NothingLeft.tsx';
import { Empty } from '../ui/States.tsx';
import type { Brokerage } from './model.ts';
import { setBridges } from './query.ts';

/** Nothing is listed: why, and what to loosen. */
export function NoBrokers({ answer }: { answer: Brokerage }) {
  const [{ bridges, filter }, update] = useAppState();
  const { leftOut, graph } = answer;
  if (graph.n > 0) {
    return (
      <Empty
        title="No intermediary is in the network"
        actions={<Button onPress={() => update(setBridges({ only: 'all' }))}>List all</Button>}
      >
        None of the {graph.n} organisations counted is an intermediary by its kind or industry.
      </Empty>
    );
  }
  const isByLevel = bridges.groupBy === 'region' && bridges.group === null;
  const coarser =
    leftOut > 0 && isByLevel && filter.level > 0 ? (
      <Button onPress={() => update(changeFilter({ level: filter.level - 1 }))}>A coarser level</Button>
    ) : null;
  const lacks = isByLevel ? `region at level ${filter.level}` : bridges.groupBy;
  return (
    <NothingLeft
      title="No organisation to show"
      actions={coarser}
      counted={leftOut > 0 ? undefined : 'organisations'}
    >
      {leftOut > 0
        ? `The ${leftOut} organisations the filter leaves have no ${lacks} to group them by.`
        : 'The filter leaves no organisation.'}
    </NothingLeft>
  );
}
