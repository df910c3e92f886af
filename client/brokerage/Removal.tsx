import { getRemoval } from '../../contract/brokerage.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { Info } from '../ui/Info.tsx';
import { ErrorState, Loading } from '../ui/States.tsx';
import { breaksSentences } from './breaks.ts';
import type { OfBroker } from './model.ts';
import { groupQuery } from './query.ts';
import { fragmentationMeaning } from './words.ts';

/** What breaks when a broker goes. */
export function Removal({ broker, nameOf }: OfBroker) {
  const [state] = useAppState();
  const question = { params: { id: broker.id }, query: groupQuery(state) };
  const { data, error, isPlaceholderData, refetch } = useAnswer(getRemoval, question);
  if (error)
    return (
      <ErrorState error={error} what="What breaks could not be worked out" onRetry={() => void refetch()} />
    );
  if (!data) return <Loading what="Taking it out…" />;
  return (
    <div className="brokerage-removal" aria-busy={isPlaceholderData}>
      <ul>
        {breaksSentences(broker.name, data, nameOf).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="brokerage-meaning">
        Fragmentation: 0 when all are linked, 1 when nobody is{' '}
        <Info about="what breaks">
          {fragmentationMeaning} {data.convention}
        </Info>
      </p>
    </div>
  );
}
