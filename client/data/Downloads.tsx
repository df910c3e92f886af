import { getExport, getExports } from '../../contract/exports.ts';
import { addressOf } from '../api/call.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { ErrorState } from '../ui/States.tsx';

/** The formats, each a link to a file of what the filter leaves. */
export function Downloads() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getExports);
  return (
    <section className="data-panel" aria-labelledby="data-export">
      <h2 id="data-export">Export</h2>
      <p className="data-quiet">What the filter leaves, with its sources, date and data version.</p>
      {error ? <ErrorState what="The formats could not be read." error={error} onRetry={refetch} /> : null}
      <ul className="data-formats">
        {data?.formats.map((format) => (
          <li key={format.id}>
            <a href={addressOf(getExport.path, { format: format.id }, filter)} download>
              {format.name}
            </a>
            <span>{format.description}</span>
            <span className="data-quiet">Read by {format.readBy.join(', ')}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
