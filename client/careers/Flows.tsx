import { getCareerFlows, postCareerFlows } from '../../contract/careers.ts';
import { Import } from '../../contract/imports.ts';
import { send } from '../api/call.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { Info } from '../ui/Info.tsx';
import { ErrorState, Loading } from '../ui/States.tsx';
import { StoreBar } from './StoreBar.tsx';
import { useStoring } from './useStoring.ts';
import { behindWords, count, many, nothingToStore } from './words.ts';

/** Worker flows by year from the same careers. */
export function Flows({ isAllowed }: { isAllowed: boolean }) {
  const [{ filter }] = useAppState();
  const storing = useStoring();
  const { data, error, refetch, isPlaceholderData } = useAnswer(getCareerFlows, { query: filter });
  if (error) return <ErrorState what="The flows could not be derived." error={error} onRetry={refetch} />;
  if (!data) return <Loading what="Reading careers" />;
  const begin = async () => Import.parse(await (await send(postCareerFlows, { body: { filter } })).json());
  return (
    <div className="careers-part">
      <h3>Worker flows from careers</h3>
      <p>
        {many(data.moves, 'move')} of people make {many(data.total, 'worker flow')} by year.{' '}
        {count(data.besides)} careers were second posts, {count(data.undated)} have no years to set them in
        order
        {data.leftOut > 0 ? `; the filter leaves out ${many(data.leftOut, 'flow')}` : ''}.{' '}
        <Info about="how moves are told from careers">{data.convention}</Info>
      </p>
      <StoreBar
        what="worker flows"
        storing={storing}
        isAllowed={isAllowed}
        nothing={isPlaceholderData ? 'Reading careers …' : nothingToStore(data.total)}
        stored={data.stored}
        onStore={() => void storing.store(begin)}
      />
      {data.total > 0 ? (
        <details>
          <summary>Show the flows</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
          <section className="careers-scroll" aria-label="Worker flows that careers give" tabIndex={0}>
            <table className="careers-table">
              <thead>
                <tr>
                  <th scope="col">Year</th>
                  <th scope="col">From</th>
                  <th scope="col">To</th>
                  <th scope="col">People</th>
                </tr>
              </thead>
              <tbody>
                {data.flows.map(({ origin, destination, year, people }) => (
                  <tr key={`${origin.id} ${destination.id} ${year}`}>
                    <td>{year}</td>
                    <td>{origin.name}</td>
                    <td>{destination.name}</td>
                    <td>
                      {people.map((one, i) => (
                        <div key={i}>{behindWords(one)}</div>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      ) : null}
    </div>
  );
}
