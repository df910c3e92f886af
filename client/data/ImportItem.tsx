import { useEffect, useRef, useState } from 'react';
import type { Import } from '../../contract/imports.ts';
import { ApiError } from '../api/call.ts';
import { changeFilter } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorState } from '../ui/States.tsx';
import { Findings } from './Findings.tsx';
import { countWords, isOver, stateWords } from './model.ts';
import { ShowLineages } from './ShowLineages.tsx';
import { undoImport, useProgress, useRefreshAll } from './useImports.ts';

interface ImportItemProps {
  job: Import;
  isAllowed: boolean;
  /** It was begun on this page, so its user looks for it. */
  isNew: boolean;
  /** It was taken off the list. */
  onGone: () => void;
}

/** One import: how it stands, what it found, and the way to undo it (asked twice), or to take it off the list where it stored nothing. */
export function ImportItem({ job, isAllowed, isNew, onGone }: ImportItemProps) {
  const item = useRef<HTMLLIElement>(null);
  const now = useProgress(job);
  const refresh = useRefreshAll();
  const [{ filter }, update] = useAppState();
  const [asking, setAsking] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = !isOver(now);
  const stored =
    now.state === 'done' && !now.dryRun && now.dataset !== null && now.counts.unchanged < now.counts.rows;

  useEffect(() => {
    if (isNew) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isNew]);

  async function undo() {
    setAsking(false);
    setUndoing(true);
    try {
      await undoImport(now.id);
      setError(null);
      // Nothing else can be shown of what is gone.
      if (now.dataset !== null && filter.dataset?.includes(now.dataset))
        update(changeFilter({ dataset: filter.dataset.filter((one) => one !== now.dataset) }));
    } catch (failure) {
      setError(failure);
    }
    setUndoing(false);
    refresh();
  }

  async function dismiss() {
    try {
      await undoImport(now.id);
    } catch (failure) {
      // What the program no longer knows is gone from its list already.
      if (!(failure instanceof ApiError && failure.status === 404)) {
        setError(failure);
        return;
      }
    }
    onGone();
    refresh();
  }

  return (
    <li ref={item} className="data-item">
      <div className="data-item-head">
        <h3>{now.title}</h3>
        <time className="data-quiet" dateTime={now.startedAt}>
          {new Date(now.startedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        {running ? <Button onPress={undo}>Cancel</Button> : null}
        {running || stored ? null : (
          <Button isDisabled={!isAllowed} onPress={dismiss} aria-label={`Take ${now.title} off the list`}>
            Dismiss
          </Button>
        )}
        {stored && now.dataset !== null && now.counts.spinoffs > 0 ? (
          <ShowLineages dataset={now.dataset} title={now.title} />
        ) : null}
        {stored ? (
          <Button
            isDisabled={!isAllowed || isUndoing}
            onPress={() => setAsking(true)}
            aria-label={`Undo ${now.title}`}
          >
            Undo
          </Button>
        ) : null}
      </div>
      <p role="status">{isUndoing ? 'Undoing…' : stateWords(now)}</p>
      {running && now.progress.of ? (
        <progress aria-label={stateWords(now)} max={now.progress.of} value={now.progress.done} />
      ) : null}
      {error ? <ErrorState what="It could not be undone." error={error} /> : null}
      <Findings job={now} isStored={stored} />
      <Dialog title={`Undo this ${now.kind}?`} isOpen={asking} onClose={() => setAsking(false)}>
        <p>
          {now.title}:{' '}
          {now.kind === 'edit'
            ? 'all will be as it was before.'
            : `${countWords(now)} will be removed from the graph.`}
        </p>
        <div className="data-actions">
          <Button look="primary" onPress={undo}>
            Undo the {now.kind}
          </Button>
          <Button autoFocus onPress={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      </Dialog>
    </li>
  );
}
