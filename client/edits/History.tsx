import type { Edit } from '../../contract/edits.ts';
import { Button } from '../ui/Button.tsx';
import { SourceText } from '../ui/SourceText.tsx';
import { ErrorState } from '../ui/States.tsx';
import { announce } from '../ui/toasts.ts';
import { editWords } from './model.ts';
import { useEdit } from './useEdit.ts';
import './edits.css';

const day = (at: string) => new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium' });

/** What was edited about an organisation, the latest first, each with its source and the way back. */
export function History({ edits, isAllowed }: { edits: readonly Edit[]; isAllowed: boolean }) {
  const { isBusy, error, undo } = useEdit();
  return (
    <>
      <ul className="edits-history">
        {edits.map((edit) => {
          const words = editWords(edit);
          return (
            <li key={edit.id}>
              <p>
                {words} <time className="edits-quiet">{day(edit.at)}</time>
              </p>
              <p className="edits-quiet">
                Source: <SourceText source={edit.source} />
              </p>
              {edit.undoFirst.length > 0 ? (
                <p className="edits-quiet">To be undone after “{edit.undoFirst.join('”, “')}”.</p>
              ) : (
                <Button
                  look="link"
                  isDisabled={isBusy || !isAllowed}
                  aria-label={`Undo ${words}`}
                  onPress={() => void undo(edit.import, () => announce(`Undone: ${words}.`))}
                >
                  Undo
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {error ? <ErrorState what="It could not be undone." error={error} /> : null}
    </>
  );
}
