import type { Scope } from '../../../contract/vocabulary.ts';
import { select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { scopeColour } from '../../ui/palette.ts';
import { useTheme } from '../../ui/theme.ts';
import { scopeForms } from '../model/colours.ts';
import { formPath } from '../model/forms.ts';
import type { Stay } from './stays.ts';

/** The sign of who stayed and who left: form and colour as in the drawing. */
export function StaySign({ scope }: { scope: Scope }) {
  const theme = useTheme();
  return (
    <svg className="genealogy-stay-sign" width={12} height={12} aria-hidden="true">
      <path d={formPath(scopeForms[scope], 6, 6, 4.2)} fill={scopeColour(scope, theme)} />
    </svg>
  );
}

/** How many stayed in the parent's region and how many left; pressed, those are selected. */
export function StayHead({ stays }: { stays: readonly Stay[] }) {
  const [, update] = useAppState();
  if (stays.length === 0) return null;
  return (
    <ul className="genealogy-stays" aria-label="Stayed or left">
      {stays.map(({ scope, ids, words }) => (
        <li key={scope}>
          <button type="button" title="Select them" onClick={() => update(select(ids))}>
            <StaySign scope={scope} />
            <strong>{ids.length}</strong> {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
