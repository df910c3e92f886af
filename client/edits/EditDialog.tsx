import { useState } from 'react';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { AddSpinoff } from './AddSpinoff.tsx';
import { CorrectYear } from './CorrectYear.tsx';
import { MergePair } from './MergePair.tsx';
import { OrganisationPicker, type Picked } from './OrganisationPicker.tsx';
import './edits.css';

const ways = [
  { id: 'year' as const, label: 'A year' },
  { id: 'spin-off' as const, label: 'Add a spin-off' },
  { id: 'merge' as const, label: 'Merge with a twin' },
];

function MergeWith({ organisation: { id } }: { organisation: OrganisationDetail }) {
  const [twin, setTwin] = useState<Picked | null>(null);
  return (
    <>
      <OrganisationPicker label="The same as" except={id} onPick={setTwin} />
      {twin ? <MergePair key={twin.id} a={id} b={twin.id} /> : null}
    </>
  );
}

interface EditDialogProps {
  organisation: OrganisationDetail;
  isOpen: boolean;
  onClose: () => void;
}

/** What can be corrected about one organisation. */
export function EditDialog({ organisation, isOpen, onClose }: EditDialogProps) {
  const [way, setWay] = useState<(typeof ways)[number]['id']>('year');
  return (
    <Dialog title={`Correct ${organisation.name}`} isOpen={isOpen} onClose={onClose}>
      <div className="edits">
        <Segmented label="What to correct" hideLabel options={ways} value={way} onChange={setWay} />
        {way === 'year' ? <CorrectYear organisation={organisation} /> : null}
        {way === 'spin-off' ? <AddSpinoff organisation={organisation} /> : null}
        {way === 'merge' ? <MergeWith organisation={organisation} /> : null}
      </div>
    </Dialog>
  );
}
