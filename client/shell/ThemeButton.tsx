import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { chooseTheme, themeChoices, useThemeChoice } from '../ui/theme.ts';

const words = { system: 'As the system has it', light: 'Light', dark: 'Dark' } as const;

export function ThemeButton() {
  const choice = useThemeChoice();
  return (
    <Menu
      label="Theme"
      entries={themeChoices.map((id) => ({ id, label: words[id] }))}
      ticked={[choice]}
      onAction={(id) => chooseTheme(themeChoices.find((c) => c === id) ?? 'system')}
    >
      <IconButton label={`Theme: ${words[choice].toLowerCase()}`}>
        <Icon name={choice} />
      </IconButton>
    </Menu>
  );
}
