import { lazy, Suspense, useRef, useState } from 'react';
import { useDataVersion } from '../../api/health.ts';
import { useAppState } from '../../state/store.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Menu } from '../../ui/Menu.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { TextField } from '../../ui/TextField.tsx';
import { announce } from '../../ui/toasts.ts';
import type { Decoded } from '../../url.ts';
import { useOrganisationNames } from '../useOrganisation.ts';
import { copyText, shareAddress } from './address.ts';
import { fileNameOfView, openView, saveView } from './saved-view.ts';
import { viewTitle } from './view-title.ts';

const CiteDialog = lazy(async () => ({ default: (await import('./CiteDialog.tsx')).CiteDialog }));

const entries = [
  { id: 'link', label: 'Copy a link to this view', hint: 'It holds all you see, and the data version' },
  {
    id: 'cite',
    label: 'Cite this view …',
    hint: 'As a reference and as BibTeX, with the sources of the data',
  },
  { id: 'save', label: 'Save this view as a file', hint: 'To open it again here or at a colleague’s' },
  { id: 'open', label: 'Open a saved view …' },
];

interface ByHandProps {
  address: string | undefined;
  onClose: () => void;
}

/** The address, where the browser doesn't let the page copy it. */
function ByHand({ address, onClose }: ByHandProps) {
  return (
    <Dialog title="Link to this view" isOpen={address !== undefined} onClose={onClose}>
      <TextField
        label="Address"
        value={address ?? ''}
        onChange={() => undefined}
        description="The browser does not let the page copy: mark it and copy it by hand."
      />
    </Dialog>
  );
}

/** Link, citation and file of exactly this view: what is shown, filter, selection and data version. */
export function ShareMenu({ onOpened }: { onOpened: (opened: Decoded) => void }) {
  const [state, update] = useAppState();
  const [isOpen, setOpen] = useState(false);
  const [isCiting, setCiting] = useState(false);
  const [byHand, setByHand] = useState<string | undefined>();
  const chooser = useRef<HTMLInputElement>(null);
  const name = useOrganisationNames([state.focus, state.genealogy.relatedTo].filter((id) => id !== null));
  const version = useDataVersion();
  const run = () => setOpen(true);
  useKeys([{ key: 's', what: 'Share, cite or save this view', group: 'Everywhere', run }]);
  async function copy(): Promise<void> {
    const address = shareAddress(state, await version());
    if (await copyText(address)) announce('The link to this view is copied.');
    else setByHand(address);
  }
  async function save(): Promise<void> {
    const title = viewTitle(state, name);
    const content = new Blob([saveView(state, title, await version())], { type: 'application/json' });
    saveFile(content, fileNameOfView(title));
  }
  async function open(file: File | undefined): Promise<void> {
    if (!file) return;
    const opened = openView(await file.text());
    if ('problem' in opened) return announce(`${file.name}: ${opened.problem}`, 'error', 10_000);
    update(() => opened.state);
    onOpened(opened);
    announce(`Opened: ${opened.title}.`);
  }
  const actions: Record<string, () => void> = {
    link: () => void copy(),
    cite: () => setCiting(true),
    save,
    open: () => chooser.current?.click(),
  };
  return (
    <>
      <Menu
        label="Share"
        entries={entries}
        onAction={(id) => actions[id]?.()}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <IconButton label="Share, cite or save" shortcut="s">
          <Icon name="share" />
        </IconButton>
      </Menu>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Saved view"
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <ByHand address={byHand} onClose={() => setByHand(undefined)} />
      {isCiting ? (
        <Suspense>
          <CiteDialog isOpen onClose={() => setCiting(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
