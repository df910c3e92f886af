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
  isDisabled?: boolean;
}

const plain = { useGrouping: false } as const;

/** A whole number with − and +; cleared, it is null. */
export function Stepper(props: StepperProps) {
  const { label, hideLabel = false, value, onChange, min, max, step = 1, empty = '', isDisabled } = props;
  return (
    <NumberField
      className="ui-field ui-field-inline"
      aria-label={hideLabel ? label : undefined}
      formatOptions={plain}
      value={value ?? Number.NaN}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
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
    </NumberField>
  );
}
