import { useState } from 'react';
import { getExports } from '../../contract/exports.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { Menu } from '../ui/Menu.tsx';
import { showsLineage, useExport } from './useExport.ts';

/** What is on screen, as a file. */
export function ExportMenu() {
  const [state] = useAppState();
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useAnswer(getExports);
  const { running, start } = useExport();
  useKeys([{ key: 'x', what: 'Export what is on screen', group: 'Everywhere', run: () => setOpen(true) }]);
  const formats = data?.formats ?? [];
  const isLineage = showsLineage(state);
  if (running) {
    return (
      <Button look="quiet" onPress={running.stop}>
        Saving {running.format.name}… stop
      </Button>
    );
  }
  return (
    <Menu
      label="Export"
      heading={error?.message ?? (isLineage ? 'Save this lineage as' : 'Save the filtered graph as')}
      entries={formats.map((f) => ({ id: f.id, label: f.name, hint: f.description }))}
      onAction={(id) => {
        const format = formats.find((f) => f.id === id);
        if (format) void start(format, state);
      }}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <IconButton label="Export" shortcut="x">
        <Icon name="export" />
      </IconButton>
    </Menu>
  );
}
