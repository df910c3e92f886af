import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { goneTitle, SearchButton } from '../ui/Gone.tsx';
import { Empty, ErrorState, Loading } from '../ui/States.tsx';
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

/** What is known about the selected organisation, or about the focus while nothing is selected. */
export function Inspector() {
  const [{ selection, focus }] = useAppState();
  const id = selection[0] ?? focus ?? undefined;
  const { data, error, refetch } = useOrganisation(id);
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
