import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import type { Option } from './Segmented.tsx';

export interface SelectProps<T extends string> {
  label: string;
  hideLabel?: boolean;
  options: readonly Option<T>[];
  value: T;
  onChange: (value: T) => void;
  isDisabled?: boolean;
}

/** One of many. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hideLabel = false, options, value, onChange, isDisabled = false } = props;
  return (
    <AriaSelect
      className="ui-field ui-field-inline"
      aria-label={hideLabel ? label : undefined}
      isDisabled={isDisabled}
      value={value}
      onChange={(key) => {
        const chosen = options.find((o) => o.id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      {hideLabel ? null : <Label className="ui-label">{label}</Label>}
      <Button className="ui-select">
        <SelectValue className="ui-select-value" />
        <svg className="ui-chevron" viewBox="0 0 10 6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" />
        </svg>
      </Button>
      <Popover className="ui-popover ui-popover-list">
        <ListBox className="ui-list">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="ui-item" textValue={option.label}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
