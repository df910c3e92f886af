import { useState } from 'react';
import { useHealth } from '../api/health.ts';
import { useAppState } from '../state/store.ts';
import { IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { announce } from '../ui/toasts.ts';
import { copyText, shareAddress } from './share.ts';

/** Copies a link to exactly this screen: view, filter, selection and data version. */
export function ShareButton() {
  const [state] = useAppState();
  const { health } = useHealth();
  const [byHand, setByHand] = useState<string | undefined>();
  async function share(): Promise<void> {
    const address = shareAddress(state, health?.data?.version);
    if (await copyText(address)) announce('The link to this screen is copied.');
    else setByHand(address);
  }
  return (
    <>
      <IconButton label="Copy a link to this screen" onPress={() => void share()}>
        <Icon name="share" />
      </IconButton>
      <Dialog title="Link to this screen" isOpen={byHand !== undefined} onClose={() => setByHand(undefined)}>
        <TextField
          label="Address"
          value={byHand ?? ''}
          onChange={setByHand}
          description="The browser does not let the page copy: mark it and copy it by hand."
        />
      </Dialog>
    </>
  );
}
