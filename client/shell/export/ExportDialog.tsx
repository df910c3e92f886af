import { useState } from 'react';
import { getExports } from '../../../contract/exports.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useAppState } from '../../state/store.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { MenuList } from '../../ui/Menu.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { useOrganisationNames } from '../useOrganisation.ts';
import { type Part, partInName, partWords } from './extent.ts';
import { MeasurePicker } from './MeasurePicker.tsx';
import { type Program, programs } from './programs.ts';
import type { Wish } from './useExport.ts';
import './export.css';

interface ExportDialogProps {
  onClose: () => void;
  /** `program`: whom the file is for, where that was chosen. */
  onChoose: (wish: Wish, program: Program | undefined) => void;
}

/** What is saved, with which measures, in which form. */
export function ExportDialog({ onClose, onChoose }: ExportDialogProps) {
  const [state] = useAppState();
  const { selection, focus, genealogy } = state;
  const [part, setPart] = useState<Part>('screen');
  const [measures, setMeasures] = useState<string[]>([]);
  const name = useOrganisationNames(
    [focus, selection[0], genealogy.relatedTo].filter((id) => typeof id === 'string'),
  );
  const { data, error, refetch } = useAnswer(getExports);
  const formats = data?.formats ?? [];
  const shown = measures.length > 0 ? formats.filter((f) => f.carriesMeasures) : formats;
  const parts: { id: Part; label: string }[] = [
    { id: 'screen', label: 'On screen' },
    ...(selection.length > 0 ? [{ id: 'selection' as const, label: `Selection (${selection.length})` }] : []),
    { id: 'filter', label: 'Filter' },
    { id: 'all', label: 'All data' },
  ];
  function choose(id: string): void {
    const program = programs.find((p) => p.id === id);
    const format = formats.find((f) => f.id === (program?.format ?? id));
    if (format) onChoose({ format, part, called: partInName(part, state, name), measures }, program);
  }
  return (
    <Dialog title="Export" isOpen onClose={onClose}>
      <Segmented label="What" hideLabel options={parts} value={part} onChange={setPart} />
      <p className="export-quiet" role="status">
        {partWords(part, state, name)} Each file carries its filter, date, data version, conventions and
        sources.
      </p>
      <MeasurePicker chosen={measures} onChange={setMeasures} />
      {error ? (
        <ErrorState what="The formats could not be read." error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <div className="export-formats">
          <MenuList
            label="Formats"
            onAction={choose}
            sections={[
              {
                heading: 'Open in',
                entries: programs.map((p) => ({
                  id: p.id,
                  label: p.name,
                  hint: `By a file you hand over: nothing is sent`,
                })),
              },
              {
                heading: measures.length > 0 ? 'Save as (formats that carry measures)' : 'Save as',
                entries: shown.map((f) => ({
                  id: f.id,
                  label: `${f.name} .${f.extension}`,
                  hint: `${f.description} For ${f.readBy.join(', ')}.`,
                })),
              },
            ]}
          />
        </div>
      ) : (
        <Loading what="Reading the formats" />
      )}
    </Dialog>
  );
}
