import { useState } from 'react';
import type { View } from '../state/state.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import type { Decoded } from '../url.ts';
import { ExportButton } from './export/ExportButton.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { Search } from './Search.tsx';
import { StepButtons } from './StepButtons.tsx';
import { ShareMenu } from './share/ShareMenu.tsx';
import { Tabs } from './Tabs.tsx';
import { ThemeButton } from './ThemeButton.tsx';
import type { Panels } from './usePanels.ts';

interface TopBarProps {
  panels: Panels;
  /** A view is likely to be opened next. */
  onNear: (view: View) => void;
  /** Told of a saved view that was opened. */
  onOpened: (opened: Decoded) => void;
}

export function TopBar({ panels, onNear, onOpened }: TopBarProps) {
  const [areKeysOpen, setKeysOpen] = useState(false);
  useKeys([{ key: '?', what: 'This list of keys', group: 'Everywhere', run: () => setKeysOpen(true) }]);
  return (
    <header className="shell-top">
      {panels.room.filters ? (
        <IconButton
          label={panels.isOpen('filters') ? 'Hide the filters' : 'Show the filters'}
          onPress={() => panels.toggle('filters')}
        >
          <Icon name="filters" />
        </IconButton>
      ) : null}
      <a className="shell-brand" href="/" aria-label="Offshoot: start">
        <img src="/icon.svg" alt="" width="20" height="20" />
        <span>Offshoot</span>
      </a>
      <Search />
      <Tabs onNear={onNear} />
      <div className="shell-tools">
        <StepButtons />
        <ShareMenu onOpened={onOpened} />
        <ExportButton />
        <ThemeButton />
        <IconButton label="Keys" shortcut="?" onPress={() => setKeysOpen(true)}>
          <Icon name="keys" />
        </IconButton>
        {panels.room.inspector ? (
          <IconButton
            label={panels.isOpen('inspector') ? 'Hide the inspector' : 'Show the inspector'}
            onPress={() => panels.toggle('inspector')}
          >
            <Icon name="inspector" />
          </IconButton>
        ) : null}
      </div>
      <KeysDialog isOpen={areKeysOpen} onClose={() => setKeysOpen(false)} />
    </header>
  );
}
