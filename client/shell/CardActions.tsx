import type { OrganisationDetail } from '../../contract/organisations.ts';
import { changeFilter, makeFocus, openView, relateTo } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { focusDrawingSoon } from '../ui/focus-view.ts';
import { CorrectButton } from './Editing.tsx';
import { useOrganisationNames } from './useOrganisation.ts';

/** What can be done with the organisation shown. */
export function CardActions({ organisation }: { organisation: OrganisationDetail }) {
  const { id } = organisation;
  const [{ view, focus, filter, genealogy }, update] = useAppState();
  const other = focus !== null && focus !== id ? focus : undefined;
  const name = useOrganisationNames(other ? [other] : []);
  const isShown = view === 'genealogy' && focus === id;
  const isNear = view === 'network' && filter.around?.length === 1 && filter.around[0] === id;
  return (
    <div className="shell-card-actions">
      {isShown ? null : (
        <Button
          look="primary"
          onPress={() => {
            update((s) => openView('genealogy')(makeFocus(id)(s)));
            focusDrawingSoon();
          }}
        >
          Show genealogy
        </Button>
      )}
      {isNear ? null : (
        <Button
          onPress={() =>
            update((s) => changeFilter({ around: [id], hops: 1 })({ ...s, view: 'network', selection: [id] }))
          }
        >
          Show neighbourhood
        </Button>
      )}
      {other && genealogy.relatedTo !== id ? (
        <Button onPress={() => update(relateTo(id))}>How related to {name(other)}?</Button>
      ) : null}
      <CorrectButton key={id} organisation={organisation} />
    </div>
  );
}
