import { changeFilter } from '../state/changes.ts';
import { type BridgesState, bridgesGroupings } from '../state/state.ts';
import { useAppState } from '../state/store.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Info } from '../ui/Info.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { groupingLabels, pMeaning } from './words.ts';

const groupings = bridgesGroupings.map((id) => ({ id, label: groupingLabels[id] }));
const levels = (['0', '1', '2', '3'] as const).map((id) => ({ id, label: id === '0' ? 'Country' : id }));
const listed = [
  { id: 'all', label: 'All' },
  { id: 'intermediary', label: 'Intermediaries only' },
] as const;

/** How organisations are grouped, which are listed, and how they are tested. */
export function Toolbar() {
  const [{ bridges, filter }, update] = useAppState();
  const change = (part: Partial<BridgesState>) =>
    update((state) => ({ ...state, bridges: { ...state.bridges, ...part } }));
  return (
    <div className="brokerage-toolbar">
      <Segmented
        label="Bridges between"
        options={groupings}
        value={bridges.groupBy}
        onChange={(groupBy) => change({ groupBy })}
      />
      {bridges.groupBy === 'region' ? (
        <Segmented
          label="at level"
          options={levels}
          value={levels.find((level) => Number(level.id) === filter.level)?.id ?? '3'}
          onChange={(level) => update(changeFilter({ level: Number(level) }))}
        />
      ) : null}
      <Segmented label="List" options={listed} value={bridges.only} onChange={(only) => change({ only })} />
      <span className="brokerage-test">
        <Checkbox
          isSelected={bridges.test === 'permutation'}
          onChange={(on) => change({ test: on ? 'permutation' : 'none' })}
        >
          Permutation test
        </Checkbox>
        <Info about="the permutation test">{pMeaning}</Info>
      </span>
    </div>
  );
}
