import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';

interface Props {
  onLasso: () => void;
  onRule: () => void;
}

/** Ways to select many at once: by pointer, and by keys alone. */
export function SelectMany({ onLasso, onRule }: Props) {
  return (
    <Menu
      label="Select several"
      entries={[
        { id: 'lasso', label: 'With a lasso', hint: 'Draw a line around organisations; key l' },
        { id: 'rule', label: 'By rule…', hint: 'Kind, box, value of a measure; key r' },
      ]}
      onAction={(id) => (id === 'lasso' ? onLasso() : onRule())}
    >
      <IconButton label="Select several">
        <Icon name="lasso" />
      </IconButton>
    </Menu>
  );
}
