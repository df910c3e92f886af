import { getNeighbours } from '../../contract/organisations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter, select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { expand, fold, hide, unpin } from './changes.ts';
import { expansionsOf, foldable, portion } from './expand.ts';
import { expansionFilter } from './join.ts';
import type { NetworkModel } from './model.ts';
import { PathTo } from './PathTo.tsx';
import { usePathTo } from './usePathTo.ts';
import { count } from './words.ts';

/** Beyond so many the program is not told which neighbours are drawn; they are left away here. */
const mostExcluded = 200;

/** What else one organisation is linked with, the most linked first. */
export function useExpansions(id: string, model: NetworkModel) {
  const [{ filter }] = useAppState();
  const drawn = new Set(model.organisations.map((o) => o.id));
  const beside = model.links.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  const near = [...new Set(beside)].sort().slice(0, mostExcluded);
  const exclude = near.length > 0 ? { exclude: near } : {};
  const query = { ...expansionFilter(filter), ...exclude, limit: 500 };
  const { data, isPlaceholderData } = useAnswer(getNeighbours, { params: { id }, query });
  return data && !isPlaceholderData ? expansionsOf(data.neighbours, drawn) : undefined;
}

function ExpandMenu({ id, model }: { id: string; model: NetworkModel }) {
  const [{ network }, update] = useAppState();
  const expansions = useExpansions(id, model);
  const back = foldable(id, network.expanded, model.links);
  const entries = [
    ...(expansions ?? []).map(({ id: type, label, ids, count: all }) => ({
      id: type,
      label,
      hint: all > portion ? `the ${ids.length} most linked of ${all}` : count(all, 'organisation'),
    })),
    ...(back.length > 0
      ? [{ id: 'back', label: 'Take back', hint: count(back.length, 'organisation') }]
      : []),
  ];
  const run = (key: string) => {
    if (key === 'back') update(fold(back));
    else update(expand(expansions?.find((e) => e.id === key)?.ids ?? []));
  };
  return (
    <Menu label="Expand" heading="Draw what it is linked with, too" entries={entries} onAction={run}>
      <Button look="quiet" isDisabled={entries.length === 0}>
        {expansions && entries.length === 0 ? 'All drawn' : 'Expand'}
      </Button>
    </Menu>
  );
}

/** What can be done with what is selected. */
export function SelectionBar({ model }: { model: NetworkModel }) {
  const [{ selection, network }, update] = useAppState();
  const pathTo = usePathTo(model);
  const ids = selection.filter((id) => model.boxes.of.has(id));
  const [first, second] = ids;
  if (first === undefined) return null;
  const isPinned = ids.some((id) => id in network.pinned);
  return (
    <div className="network-selection" role="toolbar" aria-label="What is selected">
      <span role="status">{count(ids.length, 'selected', 'selected')}</span>
      {ids.length === 1 ? (
        <>
          <ExpandMenu key={first} id={first} model={model} />
          <PathTo from={first} model={model} />
        </>
      ) : null}
      {second !== undefined && ids.length === 2 ? (
        <Button look="quiet" onPress={() => void pathTo(first, second)}>
          Shortest paths
        </Button>
      ) : null}
      <Button look="quiet" onPress={() => update(changeFilter({ around: [...ids], hops: 1 }))}>
        Only around
      </Button>
      {isPinned ? (
        <Button look="quiet" onPress={() => update(unpin(ids))}>
          Unpin
        </Button>
      ) : null}
      <Button look="quiet" onPress={() => update(hide(ids))}>
        Hide
      </Button>
      <IconButton label="Unselect" onPress={() => update(select([]))}>
        <Icon name="close" />
      </IconButton>
    </div>
  );
}
