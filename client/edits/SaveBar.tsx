import { useEffect, useRef } from 'react';
import type { EditRequest } from '../../contract/edits.ts';
import { useHealth } from '../api/health.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/States.tsx';
import { TextField } from '../ui/TextField.tsx';
import { missing } from './model.ts';
import type { Editing } from './useEdit.ts';

interface SaveBarProps {
  editing: Editing;
  what: string;
  source: string;
  onSource: (source: string) => void;
  /** Why it can't be saved yet, besides the source. */
  problem: string | undefined;
  request: () => EditRequest;
}

/** The foot of an edit: its source, the button with the reason why it can't be pressed, what came of it, and undo right after. */
export function SaveBar({ editing, what, source, onSource, problem, request }: SaveBarProps) {
  const { health } = useHealth();
  const { isBusy, error, said, made, make, undo } = editing;
  const readOnly = health?.writing === 'read-only' ? 'This program is read-only.' : undefined;
  const why = readOnly ?? missing({ source, problem });
  const status = useRef<HTMLSpanElement>(null);
  // The button that was pressed goes, or can't be pressed any more: keys go on at what came of it.
  useEffect(() => {
    if (said !== '' && made === null) status.current?.focus();
  }, [said, made]);
  return (
    <>
      <TextField
        label="Source"
        value={source}
        onChange={onSource}
        placeholder="Address, book, person asked …"
        description={
          health?.writing === 'token' ? 'Saving needs the token given on the page Data.' : undefined
        }
      />
      <div className="edits-actions">
        <Button
          look="primary"
          isDisabled={why !== undefined || made !== null}
          isPending={isBusy}
          onPress={() => void make(request())}
        >
          {what}
        </Button>
        {made ? (
          <Button autoFocus isPending={isBusy} onPress={() => void undo(made.id)}>
            Undo
          </Button>
        ) : null}
        <span ref={status} className="edits-quiet" role="status" tabIndex={-1}>
          {isBusy ? 'Saving …' : said || (made ? '' : (why ?? ''))}
        </span>
      </div>
      {error ? <ErrorState what="Nothing was changed." error={error} /> : null}
    </>
  );
}
