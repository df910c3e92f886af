import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { announce } from '../ui/toasts.ts';

/** Saves a table as a CSV file; it is read in full when it is asked for. */
export function SaveTable({ name, label, csv }: { name: string; label: string; csv: () => Promise<string> }) {
  const [isBusy, setBusy] = useState(false);
  async function save(): Promise<void> {
    const file = `offshoot-${name}-${new Date().toISOString().slice(0, 10)}.csv`;
    setBusy(true);
    try {
      saveFile(new Blob([await csv()], { type: 'text/csv' }), file);
      announce(`Saved ${file}.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      announce(`The file could not be saved. ${reason}`, 'error');
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button isDisabled={isBusy} onPress={() => void save()}>
      {label}
    </Button>
  );
}
