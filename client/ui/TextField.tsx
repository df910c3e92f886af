import { TextField as AriaTextField, Button, Input, Label, SearchField, Text } from 'react-aria-components';

export interface TextFieldProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  description?: string;
  type?: 'text' | 'password';
  /** With a clear button. */
  search?: boolean;
  autoFocus?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, value, onChange, placeholder, description, search = false } = props;
  const Field = search ? SearchField : AriaTextField;
  return (
    <Field
      className="ui-field ui-text-field"
      aria-label={hideLabel ? label : undefined}
      value={value}
      onChange={onChange}
      type={search ? 'search' : (props.type ?? 'text')}
      autoFocus={props.autoFocus}
    >
      {hideLabel ? null : <Label className="ui-label">{label}</Label>}
      <div className="ui-input-row">
        <Input className="ui-input" placeholder={placeholder} />
        {search && value !== '' ? (
          <Button className="ui-clear" aria-label="Clear">
            ×
          </Button>
        ) : null}
      </div>
      {description ? (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      ) : null}
    </Field>
  );
}
