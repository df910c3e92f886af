import { useAppState } from '../../state/store.ts';
import type { Chart } from '../../ui/figures/chart.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import { legendOf } from '../legend.ts';
import { colourPart } from '../legend-parts.ts';
import type { NetworkModel } from '../model.ts';
import type { Measured } from '../useMeasured.ts';
import type { NetworkAnswer } from '../useNetwork.ts';
import { type HistogramInput, histogramPlot } from './histogram-plot.ts';
import { graphWords, measureNotes } from './notes.ts';
import { chartOn, printSheet } from './plot.ts';
import { Save } from './Save.tsx';
import { type ScatterInput, scatterPlot } from './scatter-plot.ts';
import { type Figures, histogramFigures, type Measure, rankingFigures } from './tables.ts';

interface Props {
  answer: NetworkAnswer;
  model: NetworkModel;
  panel: 'ranking' | 'histogram' | 'scatter';
  measured: Measured;
  /** How many of those drawn have no value. */
  without: number | undefined;
  histogram: HistogramInput;
  scatter: ScatterInput;
}

function histogramChart(input: HistogramInput): { chart: Chart } {
  const { under, bars, over } = histogramPlot(input, printSheet);
  return { chart: chartOn(printSheet, [...under, ...bars.flatMap(({ shapes }) => shapes), ...over]) };
}

/** The points in the colours of the light theme, whatever the page is in. */
function scatterChart(input: ScatterInput, printed: NetworkModel): { chart: Chart; legend: LegendPart[] } {
  const { colouring, organisations } = printed;
  const byId = new Map(organisations.map((o) => [o.id, colouring.of(o)]));
  const points = input.points.map((point) => ({ ...point, colour: byId.get(point.id) ?? point.colour }));
  const { under, spots, over } = scatterPlot({ ...input, points }, printSheet);
  const { items, title } = colourPart(legendOf(printed, undefined, 'light').colours);
  return {
    chart: chartOn(printSheet, [...under, ...spots.map(({ shape }) => shape), ...over]),
    legend: items.length > 0 ? [{ title, items }] : [],
  };
}

/** Ranking, distribution or two measures as files: figures with the definitions they rest on, charts as pictures. */
export function SaveReading(props: Props) {
  const { answer, model, panel, measured, without, histogram, scatter } = props;
  const [{ network }] = useAppState();
  const { measure, against } = network;
  const known = answer.catalogue.filter((m) => measured.values.has(m.id));
  const first = known.filter((m) => m.id === measure);
  const read =
    panel === 'ranking'
      ? [...first, ...known.filter((m) => m.id !== measure)]
      : panel === 'scatter'
        ? [...first, ...known.filter((m) => m.id === against && m.id !== measure)]
        : first;
  // Figures of another filter than the one they would name.
  if (measured.isFormer) return null;
  const columns = (): Measure[] => read.map(({ id, name }) => ({ name, values: measured.values.get(id)! }));
  const figures: Record<Props['panel'], () => Figures> = {
    ranking: () => rankingFigures(model.organisations, columns()),
    histogram: () => histogramFigures(histogram.dots),
    scatter: () => rankingFigures(model.organisations, columns()),
  };
  const titles = {
    ranking: 'Organisations by their measures',
    histogram: `How values are spread: ${histogram.title}`,
    scatter: `${scatter.titles.y} against ${scatter.titles.x}`,
  };
  const print = {
    ranking: undefined,
    histogram: () => histogramChart(histogram),
    scatter: () => scatterChart(scatter, answer.printed() ?? model),
  };
  return (
    <Save
      model={model}
      name={panel}
      title={titles[panel]}
      notes={[...measureNotes(read, measured), graphWords(measured, without)]}
      dataVersion={measured.dataVersion ?? 0}
      figures={figures[panel]}
      print={print[panel]}
    />
  );
}
