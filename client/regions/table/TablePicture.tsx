import { useMemo } from 'react';
import { useAppState } from '../../state/store.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMedia } from '../../ui/useMedia.ts';
import { changeRegions, litParts, lookAt } from '../changes.ts';
import { regionColumns } from '../columns.tsx';
import type { RegionLinks } from '../model.ts';
import { Summary } from '../Summary.tsx';
import { AlikeRows, OrganisationRows, ReachRows, UnplacedRows } from './OtherRows.tsx';
import { PaperNotes } from './PaperNotes.tsx';
import { SaveRegions } from './SaveRegions.tsx';

interface Props {
  answer: RegionLinks;
  /** Of the network’s E–I index; null until it is there. */
  p: number | null;
}

const narrow = '(max-width: 720px)';

/** Every region with the scope of its links. */
function RegionRows({ answer }: Pick<Props, 'answer'>) {
  const [{ regions }, update] = useAppState();
  const isNarrow = useMedia(narrow);
  const columns = useMemo(() => regionColumns(isNarrow), [isNarrow]);
  return (
    <DataTable
      label="Regions and the scope of their links"
      rows={answer.regions}
      columns={columns}
      keyOf={(row) => row.code}
      firstSort={{ column: 'links', descending: true }}
      selected={new Set(litParts({ ...regions, cell: [] }).flat())}
      onChoose={(row) => update(lookAt([row.code]))}
    />
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
  const isNarrow = useMedia(narrow);
  const Choice = isNarrow ? Select : Segmented;
  const Other = regions.rows === 'regions' ? null : others[regions.rows];
  return (
    <>
      <h2 className="regions-paper">Intra- and extra-regional links</h2>
      <Summary {...props} />
      <div className="regions-list-head">
        <Choice
          label="Rows"
          options={rowOptions}
          value={regions.rows}
          onChange={(rows) => update(changeRegions({ rows }))}
        />
        {Other ? null : <SaveRegions {...props} />}
      </div>
      {Other ? (
        <Other />
      ) : (
        <>
          <RegionRows answer={props.answer} />
          <PaperNotes convention={props.answer.convention} dataVersion={props.answer.dataVersion} />
        </>
      )}
    </>
  );
}
