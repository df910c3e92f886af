import { getTriads } from '../../contract/brokerage.ts';
import { call } from '../api/call.ts';
import { useAppState } from '../state/store.ts';
import { createMeasure } from '../ui/figures/measure.ts';
import { chartPicture, figureNotes } from '../ui/figures/picture.ts';
import { SaveFigures } from '../ui/figures/SaveFigures.tsx';
import { printInk } from '../ui/figures/shapes.ts';
import { useFilterNames } from '../ui/figures/useFilterNames.ts';
import { namedTriads, type OfBroker } from './model.ts';
import { mostPairs, pairsChart, pairsLegend } from './pairs-chart.ts';
import { triadsQuestion } from './query.ts';
import { triadsCsv } from './tables.ts';

const mostTriads = 10_000;
const paperWidth = 860;

/** The pairs of a broker for files: all as CSV, the first of them as a picture. */
export function SavePairs({ broker, nameOf }: OfBroker) {
  const [state] = useAppState();
  const names = useFilterNames();
  async function read(most: number) {
    const { params, query } = triadsQuestion(broker.id, state);
    const answer = await call(getTriads, { params, query: { ...query, limit: mostTriads } });
    const triads = namedTriads(answer, nameOf);
    const left = answer.total - Math.min(most, triads.length);
    const notes = [
      'Ordered triads from → broker → to without a link from → to.',
      ...(left > 0 ? [`${left} more pairs are left out.`] : []),
      ...figureNotes(state.filter, answer.dataVersion, new Date().toISOString().slice(0, 10), names),
    ];
    return { triads, notes };
  }
  const csv = async () => {
    const { triads, notes } = await read(mostTriads);
    return triadsCsv(broker, triads, notes);
  };
  const picture = async () => {
    const { triads, notes } = await read(mostPairs);
    const easel = { width: paperWidth, ink: printInk, theme: 'light', measure: createMeasure() } as const;
    const title = `Pairs that ${broker.name} joins`;
    return chartPicture(
      pairsChart(triads, easel),
      { title, notes, legend: pairsLegend(triads, easel) },
      easel.measure,
    );
  };
  return <SaveFigures name={`pairs-of-${broker.id}`} label="Save the pairs" csv={csv} picture={picture} />;
}
