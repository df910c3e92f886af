import { type ExportFormat, getExport, getExports } from '../../contract/exports.ts';
import type { Filter } from '../../contract/filter.ts';
import { addressOf } from '../api/call.ts';
import { fetchFile } from '../api/fetch-file.ts';
import { readToken } from '../api/token.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import { ErrorState } from '../ui/States.tsx';
import { saveFile } from '../ui/save-file.ts';
import { announce } from '../ui/toasts.ts';

/** The browser itself saves the file, but for a program that wants a token: a link can't send one. */
function FileLink({ format, filter }: { format: ExportFormat; filter: Filter }) {
  const address = addressOf(getExport.path, { format: format.id }, filter);
  async function save() {
    try {
      const { content, name } = await fetchFile(address, {}, `offshoot.${format.extension}`);
      saveFile(content, name);
    } catch (error) {
      announce(
        `${format.name} could not be saved. ${error instanceof Error ? error.message : error}`,
        'error',
      );
    }
  }
  return (
    <a
      href={address}
      download
      onClick={(event) => {
        if (readToken() === '') return;
        event.preventDefault();
        void save();
      }}
    >
      {format.name}
    </a>
  );
}

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
            <FileLink format={format} filter={filter} />
            <span>{format.description}</span>
            <span className="data-quiet">Read by {format.readBy.join(', ')}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
