import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { changeGenealogy } from '../model/changes.ts';
import type { Kin } from '../model/kin.ts';

interface Props {
  name: string;
  facts: string;
  relatedTo: string | null;
  kin: Kin;
  /** Tools at the right. */
  children: React.ReactNode;
}

/** Whose genealogy it is, and the plain facts of it. */
export function Head({ name, facts, relatedTo, kin, children }: Props) {
  const [, update] = useAppState();
  if (relatedTo === null) {
    return (
      <header className="genealogy-head">
        <h1>{name}</h1>
        <p aria-live="polite">{facts}</p>
        <div className="genealogy-tools">{children}</div>
      </header>
    );
  }
  return (
    <header className="genealogy-head">
      <h1>
        {name} and {kin.organisations.get(relatedTo)?.name ?? relatedTo}
      </h1>
      <p aria-live="polite">{facts}</p>
      <Button onPress={() => update(changeGenealogy({ relatedTo: null }))}>Back to the lineage</Button>
      <div className="genealogy-tools">{children}</div>
    </header>
  );
}
