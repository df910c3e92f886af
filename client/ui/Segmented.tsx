import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';

export interface Option<T extends string> {
  id: T;
  label: string;
}

export interface SegmentedProps<T extends string> {
  label: string;
  hideLabel?: boolean;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  isDisabled?: boolean;
}

/** One of a few, all of them in sight. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, hideLabel = false, options, value, onChange, isDisabled = false } = props;
  return (
    <div className="ui-field ui-field-inline">
      {hideLabel ? null : <Label className="ui-label">{label}</Label>}
      <ToggleButtonGroup
        className="ui-segmented"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={isDisabled}
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = options.find((o) => keys.has(o.id));
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className="ui-segment">
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

export interface ToggleGroupProps<T extends string> extends Omit<SegmentedProps<T>, 'value' | 'onChange'> {
  values: readonly T[];
  onChange: (values: T[]) => void;
}

/** Any number of a few, all of them in sight. */
export function ToggleGroup<T extends string>(props: ToggleGroupProps<T>) {
  const { label, hideLabel = false, options, values, onChange, isDisabled = false } = props;
  return (
    <div className="ui-field ui-field-inline">
      {hideLabel ? null : <Label className="ui-label">{label}</Label>}
      <ToggleButtonGroup
        className="ui-segmented"
        aria-label={label}
        selectionMode="multiple"
        isDisabled={isDisabled}
        selectedKeys={values}
        onSelectionChange={(keys) => onChange(options.map((o) => o.id).filter((id) => keys.has(id)))}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className="ui-segment">
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
