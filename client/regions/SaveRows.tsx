import { useAppState } from '../state/store.ts';
import { createMeasure } from '../ui/figures/measure.ts';
import { chartPicture, figureNotes } from '../ui/figures/picture.ts';
import { SaveFigures } from '../ui/figures/SaveFigures.tsx';
import { printInk } from '../ui/figures/shapes.ts';
import { useFilterNames } from '../ui/figures/useFilterNames.ts';
import { type Figures, figuresCsv } from './figures.ts';
import { drawnWords, figuresChart, figuresLegend } from './figures-chart.ts';
import { useSources } from './useSources.ts';

interface Props {
  /** In the file’s name. */
  name: string;
  title: string;
  figures: Figures;
  /** What a reader has to know of them. */
  told: readonly string[];
  dataVersion: number;
  /** What the button says. */
  label?: string;
}

/** A table as a file: its figures, and as bars where it can be drawn. */
export function SaveRows({ name, title, figures, told, dataVersion, label = 'Save figures' }: Props) {
  const [{ filter }] = useAppState();
  const names = useFilterNames();
  const { readSources } = useSources();
  const notes = () => [
    ...told,
    ...figureNotes(filter, dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  const { bars } = figures;
  const draw = async () => {
    const sources = await readSources();
    const drawn = { ...figures, bars: bars! };
    const easel = { width: 860, ink: printInk, theme: 'light', measure: createMeasure() } as const;
    const text = {
      title,
      notes: [drawnWords(drawn), ...notes()],
      legend: figuresLegend(drawn, easel),
      sources,
    };
    return chartPicture(figuresChart(drawn, easel), text, easel.measure);
  };
  const csv = () => figuresCsv(figures, [title, ...notes()]);
  return <SaveFigures name={name} label={label} csv={csv} {...(bars ? { picture: draw } : {})} />;
}
