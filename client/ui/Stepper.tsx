import { Button, Group, Input, Label, NumberField } from 'react-aria-components';

export interface StepperProps {
  label: string;
  hideLabel?: boolean;
  /** null: no value, shown as `empty`. */
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  /** What stands there without a value: "all". */
  empty?: string;
  /** What no value stands for, where that is known: it is shown as "4 of 4", and one step below it is 3. */
  outOf?: number;
  isDisabled?: boolean;
}

const plain = { useGrouping: false } as const;

/** A whole number with − and +; cleared, it is null. */
export function Stepper(props: StepperProps) {
  const {
    label,
    hideLabel = false,
    value,
    onChange,
    min,
    max,
    step = 1,
    empty = '',
    outOf,
    isDisabled,
  } = props;
  const most = outOf !== undefined && outOf > 0 ? outOf : undefined;
  return (
    <NumberField
      className="ui-field ui-field-inline"
      aria-label={hideLabel ? label : undefined}
      formatOptions={plain}
      value={most === undefined ? (value ?? Number.NaN) : Math.min(value ?? most, most)}
      minValue={min}
      maxValue={most ?? max}
      step={step}
      isDisabled={isDisabled}
      onChange={(next) => onChange(Number.isNaN(next) || (most !== undefined && next >= most) ? null : next)}
    >
      {hideLabel ? null : <Label className="ui-label">{label}</Label>}
      <Group className="ui-stepper">
        <Button slot="decrement" className="ui-step">
          −
        </Button>
        <Input className="ui-stepper-input" placeholder={empty} />
        <Button slot="increment" className="ui-step">
          +
        </Button>
      </Group>
      {most === undefined ? null : <span className="ui-stepper-of">of {most}</span>}
    </NumberField>
  );
}
