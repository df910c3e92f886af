import type { Scope } from '../../../contract/vocabulary.ts';
import { select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { scopeColour } from '../../ui/palette.ts';
import { useTheme } from '../../ui/theme.ts';
import { shortenName } from '../layout/names.ts';
import { changeGenealogy } from '../model/changes.ts';
import { scopeForms } from '../model/colours.ts';
import { formPath } from '../model/forms.ts';
import type { SeenFrom } from '../model/stay.ts';
import { SeenFromChoice } from '../view/SeenFromChoice.tsx';
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

interface Props {
  stays: readonly Stay[];
  /** Name of the focus. */
  focus: string;
  seenFrom: SeenFrom;
}

/** From where it is told who stayed, and how many did and left; pressed, those are selected. */
export function StayHead({ stays, focus, seenFrom }: Props) {
  const [{ genealogy }, update] = useAppState();
  if (stays.length === 0 && seenFrom === 'parent') return null;
  const hasFocus = genealogy.relatedTo === null;
  return (
    <div className="genealogy-stays">
      {hasFocus ? <SeenFromChoice focus={shortenName(focus, 30)} value={seenFrom} /> : null}
      <div>
        <ul aria-label="Stayed or left">
          {stays.map(({ scope, ids, words }) => (
            <li key={scope}>
              <button type="button" title="Select them" onClick={() => update(select(ids))}>
                <StaySign scope={scope} />
                <strong>{ids.length}</strong> {words}
              </button>
            </li>
          ))}
        </ul>
        {hasFocus ? (
          <Button look="link" onPress={() => update(changeGenealogy({ question: 'descent' }))}>
            As a table
          </Button>
        ) : null}
      </div>
    </div>
  );
}
