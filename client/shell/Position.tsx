import { getMeasures, type MeasureDescriptor, postMeasures } from '../../contract/measures.ts';
import { keyOf, useAnswer } from '../api/useAnswer.ts';
import { useProgress } from '../api/useProgress.ts';
import { useAppState } from '../state/store.ts';
import { Info } from '../ui/Info.tsx';
import { ErrorState, Loading } from '../ui/States.tsx';
import { valueText } from '../ui/value-text.ts';
import { rankOf } from './inspector-model.ts';

const measures = ['degree', 'in-degree', 'out-degree', 'betweenness', 'pagerank'];

function write(value: number | null): string {
  return value === null ? '–' : valueText(value);
}

function Definition({ measure, convention }: { measure: MeasureDescriptor; convention: string | undefined }) {
  return (
    <Info about={measure.name}>
      {measure.definition} {convention ?? measure.convention} ({measure.reference})
    </Info>
  );
}

/** Measures of one organisation in the filtered graph, each with its place among all. */
export function Position({ id }: { id: string }) {
  const [{ filter }] = useAppState();
  const catalogue = useAnswer(getMeasures);
  const known = (catalogue.data?.measures ?? []).filter((m) => measures.includes(m.id));
  const ids = known.map((m) => m.id);
  const input = { body: { filter, measures: ids } };
  const { data, error, refetch } = useAnswer(postMeasures, input, ids.length > 0);
  const done = useProgress(keyOf(postMeasures, input));
  const failed = catalogue.error ?? error;
  if (failed)
    return <ErrorState what="The measures could not be read" error={failed} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Measuring…" share={done} />;
  const place = data.organisations.indexOf(id);
  if (place < 0)
    return <p className="shell-hint">The filter leaves this organisation out, so it has no position.</p>;
  const { n, m, dropped } = data.graph;
  return (
    <>
      <dl className="shell-facts shell-measures">
        {known.map((measure) => {
          const values = data.values[measure.id] ?? [];
          const value = values[place] ?? null;
          return (
            <div key={measure.id}>
              <dt>
                {measure.name} <Definition measure={measure} convention={data.convention[measure.id]} />
              </dt>
              <dd>
                {write(value)}{' '}
                {value === null ? null : <span className="ui-amount">no. {rankOf(values, value)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="shell-hint">
        Of {n.toLocaleString('en')} organisations and {m.toLocaleString('en')} links under the filter;{' '}
        {dropped.loops} loops dropped, {dropped.parallel} parallel links merged. Data version{' '}
        {data.dataVersion}.
      </p>
    </>
  );
}
