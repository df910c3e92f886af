import { useAppState } from '../../state/store.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { createMeasure } from '../../ui/figures/measure.ts';
import { chartPicture, figureNotes } from '../../ui/figures/picture.ts';
import { SaveFigures } from '../../ui/figures/SaveFigures.tsx';
import { printInk } from '../../ui/figures/shapes.ts';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { litParts, lookAt } from '../changes.ts';
import { regionColumns } from '../columns.tsx';
import { figuresCsv } from '../figures.ts';
import { eiSentence, type RegionLinks } from '../model.ts';
import { Summary } from '../Summary.tsx';
import { useSources } from '../useSources.ts';
import { regionsChart, regionsLegend } from './chart.ts';
import { regionFigures } from './figures.ts';

const paperWidth = 860;

/** The network as a whole in words and figures, and every region with the scope of its links. */
export function TablePicture({ answer, p }: { answer: RegionLinks; p: number | null }) {
  const [{ filter, regions }, update] = useAppState();
  const names = useFilterNames();
  const notes = () => [
    answer.convention,
    ...figureNotes(filter, answer.dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  const { readSources } = useSources();
  const picture = (sources: readonly string[]) => {
    const easel = { width: paperWidth, ink: printInk, theme: 'light', measure: createMeasure() } as const;
    const text = { title: 'Links of regions by scope', notes: [eiSentence(answer, p), ...notes()] };
    const legend = regionsLegend(easel);
    return chartPicture(regionsChart(answer, easel), { ...text, legend, sources }, easel.measure);
  };
  return (
    <>
      <Summary answer={answer} p={p} />
      <div className="regions-actions regions-end">
        <SaveFigures
          name="regions"
          csv={() => figuresCsv(regionFigures(answer), notes())}
          picture={async () => picture(await readSources())}
        />
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
