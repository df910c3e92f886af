import { useLiving } from '../../api/useLiving.ts';
import { changeFilter, relateTo } from '../../state/changes.ts';
import { exampleFocus } from '../../state/example.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Gone } from '../../ui/Gone.tsx';
import { ErrorState, Loading } from '../../ui/States.tsx';

/** The address names an organisation that the data hasn't: the focus, the one it is compared with, or the middle of the filter. */
export function Missing({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const [{ focus, filter, genealogy }, update] = useAppState();
  const centre = focus ?? exampleFocus;
  const other = genealogy.relatedTo;
  const around = filter.around ?? [];
  const { gone, isAsking } = useLiving([...new Set([centre, ...(other === null ? [] : [other]), ...around])]);
  const [first] = gone;
  if (first === undefined && isAsking) return <Loading what="Looking for it…" />;
  if (first === undefined)
    return <ErrorState what="The lineage could not be read" error={error} onRetry={onRetry} />;
  if (first === centre) return <Gone id={centre} />;
  if (first === other)
    return (
      <Gone
        id={first}
        actions={
          <Button look="primary" onPress={() => update(relateTo(null))}>
            Back to the lineage
          </Button>
        }
      />
    );
  const stay = around.filter((id) => !gone.includes(id));
  return (
    <Gone
      id={first}
      actions={
        <Button look="primary" onPress={() => update(changeFilter({ around: stay }))}>
          Take it out of the filter
        </Button>
      }
    />
  );
}
