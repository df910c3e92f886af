import { useAppState } from '../state/store.ts';
import { ErrorState, Loading } from '../ui/States.tsx';
import { DataSummary } from './DataSummary.tsx';
import { OrganisationCard } from './OrganisationCard.tsx';
import { SelectionList } from './SelectionList.tsx';
import { useOrganisation } from './useOrganisation.ts';
import './inspector.css';

/** What is known about the selected organisation, or about the focus while nothing is selected. */
export function Inspector() {
  const [{ selection, focus }] = useAppState();
  const id = selection[0] ?? focus ?? undefined;
  const { data, error, refetch } = useOrganisation(id);
  if (id === undefined) return <DataSummary />;
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
