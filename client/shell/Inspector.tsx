import { useEffect } from 'react';
import type { OrganisationDetail } from '../../contract/organisations.ts';
import { replaceMerged, select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { goneTitle, SearchButton } from '../ui/Gone.tsx';
import { Empty, ErrorState, Loading } from '../ui/States.tsx';
import { announce } from '../ui/toasts.ts';
import { DataSummary } from './DataSummary.tsx';
import { OrganisationCard } from './OrganisationCard.tsx';
import { SelectionList } from './SelectionList.tsx';
import { useOrganisation } from './useOrganisation.ts';
import './inspector.css';

/** What is selected isn't in the data: it can be let go. */
function NotThere({ id }: { id: string }) {
  const [{ selection }, update] = useAppState();
  const others = selection.filter((one) => one !== id);
  return (
    <Empty
      title={goneTitle(id)}
      actions={
        <>
          {selection.includes(id) ? (
            <Button onPress={() => update(select(others))}>Deselect it</Button>
          ) : null}
          <SearchButton />
        </>
      }
    >
      The import that brought it may have been undone.
    </Empty>
  );
}

/** An address may name an organisation that was merged since: it goes on with the one it was merged into, and says so. */
function useKept(data: OrganisationDetail | undefined): void {
  const [, update] = useAppState();
  const merged = data?.askedAs ?? null;
  const kept = data?.id;
  const name = data?.name;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each id that was merged
  useEffect(() => {
    if (merged === null || kept === undefined) return;
    update(replaceMerged(merged, kept), 'in-place');
    announce(`“${merged}” was merged into ${name}.`);
  }, [merged, kept]);
}

/** What is known about the selected organisation, or about the focus while nothing is selected. */
export function Inspector() {
  const [{ selection, focus }] = useAppState();
  const id = selection[0] ?? focus ?? undefined;
  const { data, error, refetch } = useOrganisation(id);
  useKept(data);
  if (id === undefined) return <DataSummary />;
  if (error?.status === 404) return <NotThere id={id} />;
  if (error && data?.id !== id) {
    return (
      <ErrorState what="This organisation could not be read" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!data) return <Loading what="Reading the organisation…" />;
  return (
    <article className="shell-inspector" aria-busy={data.id !== id}>
      <SelectionList />
      <OrganisationCard organisation={data} />
    </article>
  );
}
