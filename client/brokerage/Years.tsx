import { useCallback, useMemo } from 'react';
import { type Broker, getBrokerYears } from '../../contract/brokerage.ts';
import { roles } from '../../contract/vocabulary.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { ChartView } from '../ui/figures/ChartView.tsx';
import type { Easel } from '../ui/figures/chart.ts';
import { type FiguresColumn, FiguresTable } from '../ui/figures/FiguresTable.tsx';
import { createMeasure } from '../ui/figures/measure.ts';
import { chartPicture, figureNotes } from '../ui/figures/picture.ts';
import { SaveFigures } from '../ui/figures/SaveFigures.tsx';
import { printInk } from '../ui/figures/shapes.ts';
import { useFilterNames } from '../ui/figures/useFilterNames.ts';
import { Info } from '../ui/Info.tsx';
import { ErrorState, Loading } from '../ui/States.tsx';
import '../ui/figures/figures.css';
import type { BrokerYears } from './model.ts';
import { signed } from './numbers.ts';
import { groupQuery } from './query.ts';
import { yearsCsv } from './tables.ts';
import { roleWords } from './words.ts';
import { playedRoles, slicesWithPairs, yearsChart } from './years-chart.ts';

type Slice = BrokerYears['slices'][number];

const paperWidth = 860;

const columns: FiguresColumn<Slice>[] = [
  { title: 'Years', cell: ({ from, to }) => (from === to ? to : `${from}–${to}`) },
  { title: 'All roles', cell: (slice) => slice.roles?.counts.total ?? '–' },
  { title: 'z', cell: (slice) => signed(slice.roles?.z.total ?? null) },
  ...roles.map((role) => ({
    title: roleWords[role].label,
    cell: (slice: Slice) => slice.roles?.counts[role] ?? '–',
  })),
];

/** The slices whose counts differ from those of the slice before: the others say nothing new. */
function changes(slices: readonly Slice[]): Slice[] {
  const counts = (slice: Slice | undefined) => JSON.stringify(slice?.roles?.counts);
  return slices.filter((slice, i) => i === 0 || counts(slice) !== counts(slices[i - 1]));
}

function Profile({ broker, answer }: { broker: Broker; answer: BrokerYears }) {
  const [{ filter }] = useAppState();
  const names = useFilterNames();
  const { width, convention } = answer;
  const slices = useMemo(() => slicesWithPairs(answer.slices), [answer]);
  const draw = useCallback((easel: Easel) => yearsChart(slices, easel), [slices]);
  const notes = () => [
    convention,
    ...figureNotes(filter, answer.dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  const picture = () => {
    const measure = createMeasure();
    const chart = yearsChart(slices, { width: paperWidth, ink: printInk, theme: 'light', measure });
    return chartPicture(chart, { title: `Roles of ${broker.name} over the years`, notes: notes() }, measure);
  };
  return (
    <div className="brokerage-years">
      <ChartView
        label={`Roles of ${broker.name} from ${slices[0]!.from} to ${slices.at(-1)!.to}`}
        draw={draw}
      />
      <p className="brokerage-meaning">
        Pairs joined in each role, counted in windows of {width === 1 ? 'one year' : `${width} years`} at the
        last of them. {filter.undated === 'include' ? 'What has no year counts in every window. ' : ''}
        <Info about="the years">{convention}</Info>
      </p>
      <FiguresTable
        label={`Roles of ${broker.name} where they change`}
        columns={columns}
        rows={changes(slices)}
        keyOf={({ from }) => String(from)}
      />
      <SaveFigures
        name={`years-of-${broker.id}`}
        csv={() => yearsCsv(answer.slices, notes())}
        picture={picture}
      />
    </div>
  );
}

/** The roles of a broker over the years, as a chart and as a table. */
export function Years({ broker }: { broker: Broker }) {
  const [state] = useAppState();
  const question = { params: { id: broker.id }, query: groupQuery(state) };
  const { data, error, isPlaceholderData, refetch } = useAnswer(getBrokerYears, question);
  if (error)
    return <ErrorState error={error} what="The years could not be counted" onRetry={() => void refetch()} />;
  if (!data || isPlaceholderData) return <Loading what="Counting year by year…" />;
  if (data.slices.length === 0)
    return <p className="brokerage-none">No link has a year, so there is nothing to follow.</p>;
  if (playedRoles(data.slices).length === 0)
    return (
      <p className="brokerage-none">
        In no window of {data.width} years does it join a pair: its links do not meet in time, or have none.
      </p>
    );
  return <Profile broker={broker} answer={data} />;
}
