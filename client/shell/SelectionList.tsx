import { select } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { useOrganisationNames } from './useOrganisation.ts';

const most = 12;

/** When several organisations are selected: their names, to look at one after the other. */
export function SelectionList() {
  const [{ selection }, update] = useAppState();
  const shown = selection.slice(0, most);
  const name = useOrganisationNames(selection.length > 1 ? shown : []);
  if (selection.length < 2) return null;
  return (
    <div className="shell-selected">
      <p>
        {selection.length} selected{' '}
        <Button look="link" onPress={() => update(select([]))}>
          Clear
        </Button>
      </p>
      <ul>
        {shown.slice(1).map((id) => (
          <li key={id}>
            <Button look="link" onPress={() => update(select([id, ...selection.filter((s) => s !== id)]))}>
              {name(id)}
            </Button>
          </li>
        ))}
        {selection.length > most ? <li>and {selection.length - most} more</li> : null}
      </ul>
    </div>
  );
}
