import type { NetworkModel } from '../../network/model.ts';
import { useAppState } from '../../state/store.ts';
import type { Chart } from '../../ui/figures/chart.ts';
import { csvOf } from '../../ui/figures/csv.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import { createMeasure } from '../../ui/figures/measure.ts';
import { chartPicture, figureNotes } from '../../ui/figures/picture.ts';
import { SaveFigures } from '../../ui/figures/SaveFigures.tsx';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { namesWithDrawn } from '../names.ts';
import type { Figures } from './tables.ts';

export interface SaveProps {
  model: NetworkModel;
  /** In the file’s name: "ranking". */
  name: string;
  title: string;
  /** Definitions and conventions, and what was measured. */
  notes: readonly string[];
  dataVersion: number;
  figures: () => Figures;
  /** The chart in the ink of print; none for a table. */
  print?: () => { chart: Chart; legend?: readonly LegendPart[] };
}

/** What the panel shows as a table and, where it is a chart, as a picture. */
export function Save({ model, name, title, notes, dataVersion, figures, print }: SaveProps) {
  const [{ filter, network }] = useAppState();
  const names = useFilterNames();
  const hidden = network.hidden.length;
  const lines = () => [
    ...notes,
    ...(hidden > 0 ? [`Hidden by hand and not listed: ${hidden}.`] : []),
    ...figureNotes(filter, dataVersion, new Date().toISOString().slice(0, 10), namesWithDrawn(model, names)),
  ];
  const csv = () => {
    const { head, rows } = figures();
    return csvOf(head, rows, [title, ...lines()]);
  };
  const picture =
    print &&
    (() => {
      const { chart, legend } = print();
      return chartPicture(chart, { title, notes: lines(), legend }, createMeasure());
    });
  return <SaveFigures name={`network-${name}`} csv={csv} picture={picture} />;
}
