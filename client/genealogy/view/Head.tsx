import { relateTo } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { changeGenealogy, pathsBetween } from '../model/changes.ts';
import type { Kin } from '../model/kin.ts';
import { subjectName } from '../picture/title.ts';

interface Props {
  facts: string;
  focus: string;
  relatedTo: string | null;
  /** No line of descent joins the two. */
  isUnrelated: boolean;
  kin: Kin;
  /** Tools at the right. */
  children: React.ReactNode;
}

/** Whose genealogy it is, and the plain facts of it. */
export function Head({ facts, focus, relatedTo, isUnrelated, kin, children }: Props) {
  const [, update] = useAppState();
  return (
    <header className="genealogy-head">
      <div className="genealogy-title">
        <h1>{subjectName(kin, focus, relatedTo)}</h1>
        <p aria-live="polite">{facts}</p>
      </div>
      <div className="genealogy-tools">
        {relatedTo === null ? null : (
          <>
            <Button look="quiet" onPress={() => update(changeGenealogy({ question: 'related' }))}>
              Other two
            </Button>
            {isUnrelated ? (
              <Button look="primary" onPress={() => update(pathsBetween(focus, relatedTo))}>
                Paths over other links
              </Button>
            ) : null}
            <Button onPress={() => update(relateTo(null))}>Back to the lineage</Button>
          </>
        )}
        {children}
      </div>
    </header>
  );
}
