import { getBrokerage } from '../../contract/brokerage.ts';
import { call } from '../api/call.ts';
import { useAppState } from '../state/store.ts';
import { createMeasure } from '../ui/figures/measure.ts';
import { chartPicture, figureNotes } from '../ui/figures/picture.ts';
import { SaveFigures } from '../ui/figures/SaveFigures.tsx';
import { printInk } from '../ui/figures/shapes.ts';
import { useFilterNames } from '../ui/figures/useFilterNames.ts';
import { type Brokerage, groupNames } from './model.ts';
import { listQuery } from './query.ts';
import { mostBars, ranked, rankingChart, rankingLegend } from './ranking-chart.ts';
import { brokersCsv } from './tables.ts';
import { differentGroups } from './words.ts';

const mostRows = 100_000;
const paperWidth = 860;

/** The list of brokers for files: all rows as CSV, also those that the page doesn't hold; the foremost as a picture of bars. */
export function SaveBrokers() {
  const [state] = useAppState();
  const names = useFilterNames();
  const { group, groupBy } = state.bridges;
  const ask = (part: { limit: number; by?: 'joining' }) =>
    call(getBrokerage, { query: { ...listQuery(state), ...part } });
  const notesOf = ({ convention, dataVersion }: Brokerage, left: readonly string[]) => {
    const day = new Date().toISOString().slice(0, 10);
    return [convention, ...left, ...figureNotes(state.filter, dataVersion, day, names)];
  };
  const csv = async () => {
    const answer = await ask({ limit: mostRows });
    const more = `${answer.remaining} more organisations that join fewer pairs are left out.`;
    const notes = notesOf(answer, answer.truncated ? [more] : []);
    return brokersCsv(answer.brokers, groupNames(answer.groups), notes);
  };
  const picture = async () => {
    const answer = await ask({ limit: mostBars, by: 'joining' });
    const ends =
      group === null ? differentGroups[groupBy] : `${groupNames(answer.groups)(group)} and elsewhere`;
    const easel = { width: paperWidth, ink: printInk, theme: 'light', measure: createMeasure() } as const;
    const shown = `The ${ranked(answer.brokers).length} (at most ${mostBars}) that join most pairs of ${ends}; behind each bar these pairs of all pairs joined, and z of all.`;
    return chartPicture(
      rankingChart(answer.brokers, easel),
      { title: `Who joins ${ends}`, notes: notesOf(answer, [shown]), legend: rankingLegend(easel) },
      easel.measure,
    );
  };
  return <SaveFigures name="bridges" label="Save the list" csv={csv} picture={picture} />;
}
