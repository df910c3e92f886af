import type { ReactNode } from 'react';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import type { Chart } from '../ui/figures/chart.ts';
import type { LegendPart } from '../ui/figures/legend.ts';
import { createMeasure } from '../ui/figures/measure.ts';
import { PrintPicture } from '../ui/figures/PrintPicture.tsx';
import { chartPicture, figureNotes } from '../ui/figures/picture.ts';
import { SaveFigures } from '../ui/figures/SaveFigures.tsx';
import { useFilterNames } from '../ui/figures/useFilterNames.ts';
import { Info } from '../ui/Info.tsx';
import { changeRegions, litParts, lookAt } from './changes.ts';
import { keyOfPart } from './drawing.ts';
import { columnsOf, type Figures, figuresCsv } from './figures.ts';
import { LegendView } from './LegendView.tsx';
import { useSources } from './useSources.ts';

export interface PictureFrameProps {
  /** In the file’s name: "regions-map". */
  name: string;
  title: string;
  about: ReactNode;
  dataVersion: number;
  /** What a reader has to know of these figures, in files. */
  notes: readonly string[];
  figures: Figures;
  /** The same picture in the ink of print, for files. */
  print(measure: (text: string) => number): { chart: Chart; legend: LegendPart[] };
  legend: readonly LegendPart[];
  /** Where a row of the figures leads, null: nowhere; to the region or the pair of regions unless told. */
  onChoose?: ((codes: readonly string[]) => void) | null;
  /** Further controls beside the title. */
  controls?: ReactNode;
  /** Paper shows what is inside in a form of its own; otherwise the picture as it is saved. */
  isSheet?: boolean;
  children: ReactNode;
}

/** Ways to files and paper. */
function Save(props: PictureFrameProps) {
  const [{ filter }] = useAppState();
  const { sources, readSources } = useSources();
  const names = useFilterNames();
  const { name, title, dataVersion, figures, print } = props;
  const notes = () => [
    ...props.notes,
    ...figureNotes(filter, dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  const picture = (from: readonly string[]) => {
    const measure = createMeasure();
    const { chart, legend } = print(measure);
    return chartPicture(chart, { title, notes: notes(), legend, sources: from }, measure);
  };
  return (
    <>
      <SaveFigures
        name={name}
        csv={() => figuresCsv(figures, [title, ...notes()])}
        picture={async () => picture(await readSources())}
      />
      {props.isSheet ? null : <PrintPicture make={() => picture(sources)} />}
    </>
  );
}

/** A picture with its title, its controls, its legend, the table behind it, and its files. */
export function PictureFrame(props: PictureFrameProps) {
  const { title, about, figures, legend, controls, children, onChoose } = props;
  const [{ regions }, update] = useAppState();
  const wanted = new Set(litParts(regions).map(keyOfPart));
  const lit = figures.rows.filter(({ codes }) => wanted.has(keyOfPart(codes)));
  return (
    <section className="regions-picture" aria-label={title}>
      <header>
        <h2>
          {title} <Info about={title}>{about}</Info>
        </h2>
        {controls}
        <span className="regions-actions">
          <Button
            look="quiet"
            aria-pressed={regions.figures}
            onPress={() => update(changeRegions({ figures: !regions.figures }))}
          >
            Figures
          </Button>
          <Save {...props} />
        </span>
      </header>
      {children}
      <LegendView parts={legend} />
      {regions.figures ? (
        <DataTable
          label={`${title}: figures`}
          rows={figures.rows}
          columns={columnsOf(figures)}
          keyOf={(row) => row.key}
          firstSort={{ column: String(figures.sort.column), descending: figures.sort.descending }}
          selected={new Set(lit.map(({ key }) => key))}
          onChoose={
            onChoose === null
              ? undefined
              : (row) => (onChoose ? onChoose(row.codes) : update(lookAt(row.codes)))
          }
        />
      ) : null}
    </section>
  );
}
