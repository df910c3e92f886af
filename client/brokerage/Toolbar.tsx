import { getBrokerage } from '../../contract/brokerage.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { changeFilter } from '../state/changes.ts';
import { type BridgesState, bridgesGroupings } from '../state/state.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Info } from '../ui/Info.tsx';
import { Select } from '../ui/Select.tsx';
import { groupQuery, setBridges } from './query.ts';
import { SaveBrokers } from './SaveBrokers.tsx';
import { groupingLabels, intermediaryMeaning, pMeaning } from './words.ts';

const groupings = bridgesGroupings.map((id) => ({ id, label: groupingLabels[id] }));
const levels = (['0', '1', '2', '3'] as const).map((id) => ({
  id,
  label: id === '0' ? 'Country' : `Level ${id}`,
}));
/** The first group of the list stands for all of them. */
const every = '(every)';

/** Which group is set against all others: those that the filter leaves, the greatest first. */
function Versus({ onChange }: { onChange: (part: Partial<BridgesState>) => void }) {
  const [state] = useAppState();
  const { group: chosen } = state.bridges;
  const { group: _group, ...query } = groupQuery(state) as ReturnType<typeof groupQuery> & { group?: string };
  const { data } = useAnswer(getBrokerage, { query: { ...query, limit: 1 } });
  const groups = (data?.groups ?? []).map(({ group, name, organisations }) => ({
    id: group,
    label: `${name} (${organisations}) and elsewhere`,
  }));
  const missing = chosen !== null && !groups.some(({ id }) => id === chosen);
  const options = [
    { id: every, label: 'all of them' },
    ...(missing ? [{ id: chosen, label: `${chosen} and elsewhere` }] : []),
    ...groups,
  ];
  return (
    <Select
      label="Which of them"
      hideLabel
      options={options}
      value={chosen ?? every}
      onChange={(id) => onChange({ group: id === every ? null : id })}
    />
  );
}

/** How organisations are grouped, which are listed, and how they are tested. */
export function Toolbar() {
  const [{ bridges, filter }, update] = useAppState();
  const change = (part: Partial<BridgesState>) => update(setBridges(part));
  const isScience = bridges.groupBy === 'science' && bridges.group === null;
  return (
    <div className="brokerage-toolbar" role="toolbar" aria-label="What bridges are between">
      <Select
        label="Bridges between"
        options={groupings}
        value={bridges.groupBy}
        onChange={(groupBy) => change({ groupBy, group: null })}
      />
      {bridges.groupBy === 'region' ? (
        <Select
          label="Level of the regions"
          hideLabel
          options={levels}
          value={levels.find((level) => Number(level.id) === filter.level)?.id ?? '3'}
          onChange={(level) => update(changeFilter({ level: Number(level) }))}
        />
      ) : null}
      <Versus onChange={change} />
      <Button
        aria-pressed={isScience}
        onPress={() => change({ groupBy: isScience ? 'region' : 'science', group: null })}
      >
        Science and firms
      </Button>
      <span className="brokerage-test">
        <Checkbox
          isSelected={bridges.only === 'intermediary'}
          onChange={(on) => change({ only: on ? 'intermediary' : 'all' })}
        >
          Intermediaries only
        </Checkbox>
        <Info about="an intermediary">{intermediaryMeaning}</Info>
      </span>
      <span className="brokerage-test">
        <Checkbox
          isSelected={bridges.test === 'permutation'}
          onChange={(on) => change({ test: on ? 'permutation' : 'none' })}
        >
          Permutation test
        </Checkbox>
        <Info about="the permutation test">{pMeaning}</Info>
      </span>
      <SaveBrokers />
    </div>
  );
}
