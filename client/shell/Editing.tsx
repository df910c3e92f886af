import { useState } from 'react';
import { getEdits } from '../../contract/edits.ts';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { useHealth } from '../api/health.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { EditDialog } from '../edits/EditDialog.tsx';
import { History } from '../edits/History.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from './Section.tsx';

/** The way to correct what is told of an organisation; a program that is read-only offers none. */
export function CorrectButton({ organisation }: { organisation: OrganisationDetail }) {
  const { health } = useHealth();
  const [isOpen, setOpen] = useState(false);
  if (health?.writing === 'read-only') return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>Correct …</Button>
      <EditDialog organisation={organisation} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** What was edited about it, where anything was. */
export function EditHistory({ id }: { id: string }) {
  const { health } = useHealth();
  const { data } = useAnswer(getEdits, { query: { about: id } });
  if (!data || data.edits.length === 0) return null;
  return (
    <Section title="Edits" note={data.edits.length}>
      <History edits={data.edits} isAllowed={health?.writing !== 'read-only'} />
    </Section>
  );
}
