import type { Finding } from '../../contract/imports.ts';
import { makeFocus, openView } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import { placeOf } from './model.ts';
import { Sides } from './Sides.tsx';

const signs = { error: '✕ Error', warning: '! Warning', info: 'i Remark' };

interface FindingRowProps {
  finding: Finding;
  /** What it was found in is in the graph: the way to the organisation that it is about leads somewhere. */
  isStored: boolean;
}

/** One finding: what disagrees side by side, and the way to the organisation, from where the browser's way back leads here. */
export function FindingRow({ finding, isStored }: FindingRowProps) {
  const [, update] = useAppState();
  const { severity, message, organisation, sides } = finding;
  // What the graph has already can be looked at also where the import was refused.
  const id =
    isStored || finding.code === 'differs' || finding.code === 'corrected' ? organisation : undefined;
  return (
    <tr>
      <td className={`data-severity data-severity-${severity}`}>{signs[severity]}</td>
      <td className="data-place">{placeOf(finding)}</td>
      <td className="data-what">
        {message}
        {sides ? <Sides sides={sides} /> : null}
        {id === undefined ? null : (
          <Button
            look="link"
            aria-label={`Show ${id}, ${placeOf(finding)}`}
            onPress={() => update((state) => openView('genealogy')(makeFocus(id)(state)))}
          >
            Show {id}
          </Button>
        )}
      </td>
    </tr>
  );
}
