import { useAppState, useStore } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';

/** Undo and redo: the same steps as the browser's back and forward. */
export function StepButtons() {
  const store = useStore();
  useAppState();
  useKeys([
    { key: 'z', what: 'Undo the last step (as the browser’s back)', group: 'Everywhere', run: store.undo },
    { key: 'shift+z', what: 'Redo it', group: 'Everywhere', run: store.redo },
  ]);
  return (
    <>
      <IconButton label="Undo" shortcut="z" isDisabled={!store.canUndo()} onPress={store.undo}>
        <Icon name="undo" />
      </IconButton>
      <IconButton label="Redo" shortcut="shift z" isDisabled={!store.canRedo()} onPress={store.redo}>
        <Icon name="redo" />
      </IconButton>
    </>
  );
}
