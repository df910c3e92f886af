import { useState } from 'react';
import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { kindLabel } from '../ui/palette.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { NetworkModel } from './model.ts';
import './rule.css';
import { anyRule, type Rule, ruleKinds, selectedBy } from './rule.ts';
import { useMeasured } from './useMeasured.ts';
import type { NetworkAnswer } from './useNetwork.ts';
import { count, sizeOptions } from './words.ts';

const kindOptions = ruleKinds.map((id) => ({ id, label: id === 'any' ? 'Any' : kindLabel[id] }));
const comparisons = [
  { id: 'any', label: 'any' },
  { id: 'least', label: 'at least' },
  { id: 'most', label: 'at most' },
] as const;

interface Props {
  answer: NetworkAnswer;
  model: NetworkModel;
  onClose: () => void;
}

/** Selects by kind, box and the value of a measure; says beforehand how many that are. */
function RuleForm({ answer, model, onClose }: Props) {
  const [, update] = useAppState();
  const [rule, setRule] = useState<Rule>(anyRule);
  const [written, setWritten] = useState('1');
  const set = (part: Partial<Rule>) => setRule((before) => ({ ...before, ...part }));
  const isCounted = rule.measure === 'degree';
  const measured = useMeasured(isCounted || rule.comparison === 'any' ? [] : [rule.measure]);
  const values = isCounted ? model.degree : measured.values.get(rule.measure);
  const value = Number(written.replace(',', '.'));
  const isNumber = written.trim() !== '' && Number.isFinite(value);
  const ids = isNumber || rule.comparison === 'any' ? selectedBy({ ...rule, value }, model, values) : [];
  const boxes = [
    { id: 'any', label: 'Any' },
    ...model.boxes.list.map(({ id, name }) => ({ id, label: name })),
  ];
  const measures = sizeOptions(answer.catalogue).filter(({ id }) => id !== 'none');
  return (
    <div className="network-rule">
      <Select label="Kind" options={kindOptions} value={rule.kind} onChange={(kind) => set({ kind })} />
      {boxes.length > 1 ? (
        <Select label="Box" options={boxes} value={rule.box} onChange={(box) => set({ box })} />
      ) : null}
      <div className="network-rule-measure">
        <Select
          label="Measure"
          options={measures}
          value={rule.measure}
          onChange={(measure) => set({ measure })}
        />
        <Select
          label="Comparison"
          hideLabel
          options={comparisons}
          value={rule.comparison}
          onChange={(comparison) => set({ comparison })}
        />
        {rule.comparison === 'any' ? null : (
          <TextField label="Value" hideLabel value={written} onChange={setWritten} />
        )}
      </div>
      <p role="status">
        {measured.isComputing
          ? 'Measuring…'
          : measured.error
            ? measured.error.message
            : isNumber || rule.comparison === 'any'
              ? `Holds for ${count(ids.length, 'organisation')}.`
              : 'The value is not a number.'}
      </p>
      <Button
        look="primary"
        isDisabled={ids.length === 0 || measured.isComputing}
        onPress={() => {
          update(select(ids));
          onClose();
        }}
      >
        Select
      </Button>
    </div>
  );
}

/** The window for selecting by rule. */
export function RuleDialog({ isOpen, ...props }: Props & { isOpen: boolean }) {
  return (
    <Dialog title="Select by rule" isOpen={isOpen} onClose={props.onClose}>
      {isOpen ? <RuleForm {...props} /> : null}
    </Dialog>
  );
}
