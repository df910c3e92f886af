import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/States.tsx';
import type { useStoring } from './useStoring.ts';

interface StoreBarProps {
  /** "12 spin-offs". */
  what: string;
  storing: ReturnType<typeof useStoring>;
  isAllowed: boolean;
  /** Why there is nothing to store; undefined where there is. */
  nothing: string | undefined;
  /** Data sets that hold what was stored before. */
  stored: readonly string[];
  onStore: () => void;
}

/** Stores what was derived as a data set, or undoes it. */
export function StoreBar({ what, storing, isAllowed, nothing, stored, onStore }: StoreBarProps) {
  const { busy, said, error, undo } = storing;
  const isReady = isAllowed && busy === null;
  return (
    <>
      <div className="careers-actions">
        <Button look="primary" isDisabled={!isReady || nothing !== undefined} onPress={onStore}>
          Store {what}
        </Button>
        {stored.length > 0 ? (
          <Button
            isDisabled={!isReady}
            onPress={() => void undo(stored)}
            aria-label={`Undo the stored ${what}`}
          >
            Undo
          </Button>
        ) : null}
        <span className="careers-quiet" role="status">
          {busy ?? (said || nothing)}
        </span>
      </div>
      {error ? (
        <ErrorState what="That did not work. The list of data sets tells what is stored." error={error} />
      ) : null}
    </>
  );
}
