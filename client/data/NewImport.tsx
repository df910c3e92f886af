import type { Import } from '../../contract/imports.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { ErrorState } from '../ui/States.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FilesDrop } from './FilesDrop.tsx';
import { FilesHelp } from './FilesHelp.tsx';
import { MappingPanel } from './mapping/MappingPanel.tsx';
import { madeOf } from './mapping/made-files.ts';
import { SheetChoice } from './mapping/SheetChoice.tsx';
import { useSheet } from './mapping/useSheet.ts';
import { SendButtons } from './SendButtons.tsx';
import { namesOf, useSending } from './useSending.ts';

/** Files to import: dropped or chosen, then tried (dry run) or imported. */
export function NewImport({ onJob, isAllowed }: { onJob: (job: Import) => void; isAllowed: boolean }) {
  const { files, title, withoutNames, sending, setTitle, setWithoutNames, choose, send } = useSending(onJob);
  const { busy, failure } = sending;
  const { sheet, problem, sheets, isReading, choose: chooseSheet } = useSheet(files, isAllowed);
  const isReady = files.length > 0 && busy === null && isAllowed;
  return (
    <section className="data-panel" aria-labelledby="data-import">
      <h2 id="data-import">Import</h2>
      <FilesDrop files={files} onChoose={choose} />
      <TextField
        label="Title of the data set"
        value={title}
        onChange={setTitle}
        placeholder="As it is to be cited"
      />
      <Checkbox isSelected={withoutNames} onChange={setWithoutNames}>
        Leave out personal names: people are stored by id only
      </Checkbox>
      <SheetChoice sheets={sheets} onChoose={chooseSheet} />
      {problem ? <p role="alert">{problem}</p> : null}
      {sheet ? (
        <MappingPanel
          key={`${files[0]!.name} ${sheets?.read}`}
          sheet={sheet}
          of={{ name: files[0]!.name, sheet: sheets?.read }}
          isReady={isReady}
          onSend={(tables, dryRun) => void send({ dryRun, made: madeOf(files[0]!.name, sheet, tables) })}
        />
      ) : (
        <SendButtons isReady={isReady && !problem && !isReading} onSend={(dryRun) => void send({ dryRun })} />
      )}
      <span role="status">{busy ?? (isReading ? 'Reading the file …' : null)}</span>
      {failure ? (
        <ErrorState
          what={
            failure.of === files ? 'Nothing was stored.' : `Nothing of ${namesOf(failure.of)} was stored.`
          }
          error={failure.error}
        />
      ) : null}
      <FilesHelp />
    </section>
  );
}
