import { useAppState } from '../../state/store.ts';
import { createMeasure } from '../../ui/figures/measure.ts';
import { chartPicture, figureNotes } from '../../ui/figures/picture.ts';
import { SaveFigures } from '../../ui/figures/SaveFigures.tsx';
import { printInk } from '../../ui/figures/shapes.ts';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { figuresCsv } from '../figures.ts';
import { eiSentence, type RegionLinks } from '../model.ts';
import { useSources } from '../useSources.ts';
import { regionsChart, regionsLegend, toldOfBars } from './chart.ts';
import { regionFigures } from './figures.ts';

const paperWidth = 860;

/** The table of regions as a file: its figures, or the scopes of their links as bars. */
export function SaveRegions({ answer, p }: { answer: RegionLinks; p: number | null }) {
  const [{ filter }] = useAppState();
  const names = useFilterNames();
  const notes = () => [
    answer.convention,
    ...figureNotes(filter, answer.dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  const { readSources } = useSources();
  const picture = (sources: readonly string[]) => {
    const easel = { width: paperWidth, ink: printInk, theme: 'light', measure: createMeasure() } as const;
    const text = {
      title: 'Links of regions by scope',
      notes: [eiSentence(answer, p), toldOfBars, ...notes()],
    };
    const legend = regionsLegend(easel);
    return chartPicture(regionsChart(answer, easel), { ...text, legend, sources }, easel.measure);
  };
  return (
    <SaveFigures
      name="regions"
      csv={() => figuresCsv(regionFigures(answer), notes())}
      picture={async () => picture(await readSources())}
    />
  );
}
