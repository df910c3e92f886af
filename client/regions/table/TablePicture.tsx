import { useAppState } from '../../state/store.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { createMeasure } from '../../ui/figures/measure.ts';
import { chartPicture, figureNotes } from '../../ui/figures/picture.ts';
import { SaveFigures } from '../../ui/figures/SaveFigures.tsx';
import { printInk } from '../../ui/figures/shapes.ts';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { changeRegions, litParts, lookAt } from '../changes.ts';
import { regionColumns } from '../columns.tsx';
import { figuresCsv } from '../figures.ts';
import { eiSentence, type RegionLinks } from '../model.ts';
import { Summary } from '../Summary.tsx';
import { useSources } from '../useSources.ts';
import { regionsChart, regionsLegend } from './chart.ts';
import { regionFigures } from './figures.ts';
import { AlikeRows, OrganisationRows, ReachRows, UnplacedRows } from './OtherRows.tsx';

const paperWidth = 860;

interface Props {
  answer: RegionLinks;
  /** Of the network’s E–I index; null until it is there. */
  p: number | null;
}

/** Every region with the scope of its links. */
function RegionRows({ answer, p }: Props) {
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

const rowOptions = [
  { id: 'regions', label: 'Regions' },
  { id: 'organisations', label: 'Organisations' },
  { id: 'reach', label: 'External reach' },
  { id: 'alike', label: 'Homophily' },
  { id: 'unplaced', label: 'Without region' },
] as const;

const others = {
  organisations: OrganisationRows,
  reach: ReachRows,
  alike: AlikeRows,
  unplaced: UnplacedRows,
};

/** The network as a whole in words and figures, and a table of its regions or of what else is counted by them. */
export function TablePicture(props: Props) {
  const [{ regions }, update] = useAppState();
  const isNarrow = useMedia('(max-width: 720px)');
  const Choice = isNarrow ? Select : Segmented;
  const Other = regions.rows === 'regions' ? null : others[regions.rows];
  return (
    <>
      <Summary {...props} />
      <Choice
        label="Rows"
        options={rowOptions}
        value={regions.rows}
        onChange={(rows) => update(changeRegions({ rows }))}
      />
      {Other ? <Other /> : <RegionRows {...props} />}
    </>
  );
}
