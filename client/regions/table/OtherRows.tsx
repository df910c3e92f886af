import { getHomophily } from '../../../contract/homophily.ts';
import { getReach } from '../../../contract/reach.ts';
import { getOrganisationEi, getUnplaced } from '../../../contract/region-organisations.ts';
import type { ApiError } from '../../api/call.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Info } from '../../ui/Info.tsx';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { lookAt } from '../changes.ts';
import { columnsOf, type Figures } from '../figures.ts';
import { SaveRows } from '../SaveRows.tsx';
import { amountWords } from '../words.ts';
import { PaperNotes } from './PaperNotes.tsx';
import { homophilyFigures, organisationFigures, reachFigures, unplacedFigures } from './rows.ts';

const limit = 5000;
const permutations = 999;

interface ListProps {
  name: string;
  label: string;
  figures: Figures;
  /** Whom the figures are of, and whom they leave out. */
  told: string;
  /** How they are counted. */
  convention: string;
  dataVersion: number;
  /** What a row stands for; a group can't be chosen. */
  of: 'organisation' | 'region' | 'group';
}

/** Figures as a table with its file; a row that stands for something leads there. */
function List({ name, label, figures, told, convention, dataVersion, of }: ListProps) {
  const [{ regions, selection }, update] = useAppState();
  return (
    <>
      <div className="regions-list-head">
        <p className="regions-left-out">
          {told} <Info about={label}>{convention}</Info>
        </p>
        <SaveRows title={label} told={[told, convention]} {...{ name, figures, dataVersion }} />
      </div>
      <DataTable
        key={name}
        label={label}
        rows={figures.rows}
        columns={columnsOf(figures)}
        keyOf={(row) => row.key}
        firstSort={{ column: String(figures.sort.column), descending: figures.sort.descending }}
        selected={new Set(of === 'region' ? [regions.chosen ?? ''] : selection)}
        onChoose={
          of === 'group'
            ? undefined
            : ({ codes }) => update(of === 'organisation' ? select([...codes]) : lookAt(codes))
        }
      />
      <PaperNotes {...{ convention, dataVersion }} />
    </>
  );
}

function Waiting({ error, onRetry }: { error: ApiError | null; onRetry(): void }) {
  return error ? (
    <ErrorState error={error} what="These figures could not be worked out" onRetry={onRetry} />
  ) : (
    <Loading what="Working out the figures…" />
  );
}

/** E–I index of each organisation. */
export function OrganisationRows() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getOrganisationEi, { query: { ...filter, limit } });
  if (!data || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  const left = data.truncated
    ? ` ${amountWords(data.remaining, 'organisation')} with fewer pairs are left out.`
    : '';
  const told = `${amountWords(data.withoutPairs, 'organisation')} with a region but without a linked pair have no index.${left}`;
  const rest = {
    told,
    convention: data.convention,
    dataVersion: data.dataVersion,
    of: 'organisation',
  } as const;
  return (
    <List
      name="organisations-ei"
      label="E–I index of organisations"
      figures={organisationFigures(data)}
      {...rest}
    />
  );
}

/** External reach of each region. */
export function ReachRows() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getReach, { query: filter });
  if (!data || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  const told =
    'How near the organisations of a region are to those outside: in all, by links of their own, and through gatekeepers.';
  const rest = { told, convention: data.convention, dataVersion: data.dataVersion, of: 'region' } as const;
  return (
    <List name="external-reach" label="External reach of regions" figures={reachFigures(data)} {...rest} />
  );
}

/** How far links join organisations that are alike. */
export function AlikeRows() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getHomophily, { query: { ...filter, permutations } });
  if (!data || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  const told =
    'How far linked pairs join organisations that are alike; an E–I index below the expected one is more than chance gives, p how often chance gives as much.';
  const rest = { told, convention: data.convention, dataVersion: data.dataVersion, of: 'group' } as const;
  return (
    <List name="homophily" label="Homophily by kind and sector" figures={homophilyFigures(data)} {...rest} />
  );
}

/** Organisations that no regional measure counts. */
export function UnplacedRows() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getUnplaced, { query: { ...filter, limit } });
  if (!data || error) return <Waiting error={error} onRetry={() => void refetch()} />;
  const left = data.truncated
    ? ` ${amountWords(data.remaining, 'organisation')} with fewer links are not listed.`
    : '';
  const told = `No region at level ${data.level} is known of these; regional measures leave them out.${left}`;
  const convention =
    'Links: all that the filter leaves, whatever the other end. Placed in: the region that is known, a coarser one.';
  const rest = { told, convention, dataVersion: data.dataVersion, of: 'organisation' } as const;
  return (
    <List
      name="without-region"
      label="Organisations without a region"
      figures={unplacedFigures(data)}
      {...rest}
    />
  );
}
