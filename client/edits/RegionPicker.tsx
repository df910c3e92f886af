import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { getRegions } from '../../contract/regions.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { regionsLike, regionText } from './new-organisation.ts';

interface RegionPickerProps {
  /** What is written: a name, a code, or nothing. */
  text: string;
  onText: (text: string) => void;
}

/** A region by its name or code; a NUTS code that is not in the data is taken as it is written. */
export function RegionPicker({ text, onText }: RegionPickerProps) {
  const { data } = useAnswer(getRegions);
  const hits = regionsLike(data?.regions ?? [], text);
  return (
    <ComboBox
      className="ui-field"
      items={hits}
      defaultFilter={() => true}
      inputValue={text}
      onInputChange={onText}
      onChange={(key) => {
        const hit = hits.find(({ code }) => code === key);
        if (hit) onText(regionText(hit));
      }}
      onBlur={() => {
        if (text.trim() !== '' && hits.length === 1) onText(regionText(hits[0]!));
      }}
      allowsCustomValue
    >
      <Label className="ui-label">Region</Label>
      <Input className="ui-input" placeholder="Name or NUTS code …" />
      <Text slot="description" className="ui-description">
        Empty: not known.
      </Text>
      <Popover className="ui-popover ui-popover-list">
        <ListBox className="ui-list">
          {({ code, name }: (typeof hits)[number]) => (
            <ListBoxItem id={code} className="ui-item" textValue={regionText({ name, code })}>
              {name}
              <small className="ui-item-hint">{code}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
