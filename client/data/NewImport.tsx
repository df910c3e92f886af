import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { importExtensions, importFormats } from '../../contract/import-formats.ts';
import type { Import, MappedSheet } from '../../contract/imports.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { ErrorState } from '../ui/States.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { MappedTables } from './mapping/apply.ts';
import { MappingPanel } from './mapping/MappingPanel.tsx';
import { useSheet } from './mapping/useSheet.ts';
import { tables } from './model.ts';
import { SendButtons } from './SendButtons.tsx';
import { sendFiles } from './useImports.ts';

interface Sending {
  busy: string | null;
  failure: { error: unknown; of: readonly File[] } | null;
}

const namesOf = (files: readonly File[]) => files.map(({ name }) => name).join(', ');

/** Files to import: dropped or chosen, then tried (dry run) or imported. */
export function NewImport({ onJob, isAllowed }: { onJob: (job: Import) => void; isAllowed: boolean }) {
  const [files, setFiles] = useState<File[]>([]);
  const [title, setTitle] = useState('');
  const [withoutNames, setWithoutNames] = useState(false);
  const [{ busy, failure }, setSending] = useState<Sending>({ busy: null, failure: null });
  const isReady = files.length > 0 && busy === null;

  const { sheet, problem } = useSheet(files);

  async function send(dryRun: boolean, sent: readonly File[] = files, sheet?: MappedSheet) {
    setSending({ busy: dryRun ? 'Checking …' : 'Importing …', failure: null });
    try {
      const named = title || namesOf(files);
      onJob(await sendFiles(sent, { title: named, dryRun, withoutNames, sheet }));
      setSending({ busy: null, failure: null });
      if (dryRun) return;
      // Others may have been chosen in the meantime.
      setFiles((now) => (now === files ? [] : now));
      setTitle((now) => (now === title ? '' : now));
    } catch (error) {
      setSending({ busy: null, failure: { error, of: files } });
    }
  }

  function choose(chosen: File[]) {
    setFiles(chosen);
    // What was wrong with the former ones is no longer asked.
    setSending((now) => ({ ...now, failure: null }));
  }

  function sendMapped({ tables: made }: MappedTables, dryRun: boolean) {
    const columns = Object.fromEntries(made.map((table) => [table.name, table.columns]));
    const sent = made.map(({ name, content }) => new File([content], name));
    void send(dryRun, sent, { name: files[0]!.name, columns });
  }

  return (
    <section className="data-panel" aria-labelledby="data-import">
      <h2 id="data-import">Import</h2>
      <DropZone
        className="data-drop"
        aria-label="Drop files here"
        onDrop={async ({ items }) =>
          choose(await Promise.all(items.filter(isFileDropItem).map((i) => i.getFile())))
        }
      >
        <p>
          {files.length === 0 ? 'Drop tables, a network, or any sheet saved as CSV here, or' : namesOf(files)}
        </p>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={importExtensions}
          onSelect={(list) => choose([...(list ?? [])])}
        >
          <Button>Choose files</Button>
        </FileTrigger>
      </DropZone>
      <TextField
        label="Title of the data set"
        value={title}
        onChange={setTitle}
        placeholder="As it is to be cited"
      />
      <Checkbox isSelected={withoutNames} onChange={setWithoutNames}>
        Leave out personal names: people are stored by id only
      </Checkbox>
      {problem ? <p role="alert">{problem}</p> : null}
      {sheet ? (
        <MappingPanel
          key={files[0]!.name}
          sheet={sheet}
          isReady={busy === null && isAllowed}
          onSend={sendMapped}
        />
      ) : (
        <SendButtons isReady={isReady && isAllowed && !problem} onSend={(dryRun) => void send(dryRun)} />
      )}
      <span role="status">{busy}</span>
      {failure ? (
        <ErrorState
          what={
            failure.of === files ? 'Nothing was stored.' : `Nothing of ${namesOf(failure.of)} was stored.`
          }
          error={failure.error}
        />
      ) : null}
      <details>
        <summary>The tables and their columns</summary>
        <dl className="data-columns">
          {tables.map((table) => (
            <div key={table.name}>
              <dt>{table.name}.csv</dt>
              <dd>{table.columns}</dd>
            </div>
          ))}
        </dl>
        <p className="data-quiet">
          UTF-8, a header row, columns in any order. An import comes in whole or not at all.
        </p>
      </details>
      <details>
        <summary>Other files, and what becomes of them</summary>
        <dl className="data-columns">
          {Object.values(importFormats).map(({ name, extensions, description }) => (
            <div key={name}>
              <dt>
                {name} ({extensions.join(', ')})
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
