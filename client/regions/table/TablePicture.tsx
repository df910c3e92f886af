import { useAppState } from '../../state/store.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { figureNotes } from '../../ui/figures/picture.ts';
import { SaveFigures } from '../../ui/figures/SaveFigures.tsx';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { litParts, lookAt } from '../changes.ts';
import { regionColumns } from '../columns.tsx';
import { figuresCsv } from '../figures.ts';
import type { RegionLinks } from '../model.ts';
import { Summary } from '../Summary.tsx';
import { regionFigures } from './figures.ts';

/** The network as a whole in words and figures, and every region with the scope of its links. */
export function TablePicture({ answer, p }: { answer: RegionLinks; p: number | null }) {
  const [{ filter, regions }, update] = useAppState();
  const names = useFilterNames();
  const notes = () => [
    answer.convention,
    ...figureNotes(filter, answer.dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  return (
    <>
      <Summary answer={answer} p={p} />
      <div className="regions-actions regions-end">
        <SaveFigures name="regions" csv={() => figuresCsv(regionFigures(answer), notes())} />
      </div>
      <DataTable
        label="Regions and the scope of their links"
        rows={answer.regions}
        columns={regionColumns}
        keyOf={(row) => row.code}
        firstSort={{ column: 'links', descending: true }}
        selected={new Set(litParts({ ...regions, cell: [] }).flat())}
        onChoose={(row) => update(lookAt([row.code]))}
      />
    </>
  );
}
