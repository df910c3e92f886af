import { lazy, Suspense, useState } from 'react';
import { useAppState } from '../../state/store.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useKeys } from '../../ui/keys.ts';
import { type Handed, HandOver } from './HandOver.tsx';
import type { Program } from './programs.ts';
import { useExport, type Wish } from './useExport.ts';

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }));

/** Files of what is on screen, of the selection, of the filter, of everything. */
export function ExportButton() {
  const [state] = useAppState();
  const [isOpen, setOpen] = useState(false);
  const [handed, setHanded] = useState<Handed | undefined>();
  const { running, start } = useExport();
  useKeys([{ key: 'x', what: 'Export what is on screen', group: 'Everywhere', run: () => setOpen(true) }]);
  async function choose(wish: Wish, program: Program | undefined): Promise<void> {
    setOpen(false);
    const file = await start(wish, state);
    if (file && program) setHanded({ file, program });
  }
  return (
    <>
      {running ? (
        <Button look="quiet" onPress={running.stop}>
          Saving {running.format.name}… stop
        </Button>
      ) : (
        <IconButton label="Export" shortcut="x" onPress={() => setOpen(true)}>
          <Icon name="export" />
        </IconButton>
      )}
      {isOpen ? (
        <Suspense>
          <ExportDialog
            onClose={() => setOpen(false)}
            onChoose={(wish, program) => void choose(wish, program)}
          />
        </Suspense>
      ) : null}
      <HandOver handed={handed} onClose={() => setHanded(undefined)} />
    </>
  );
}
