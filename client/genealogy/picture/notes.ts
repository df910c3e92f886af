import type { Filter } from '../../../contract/filter.ts';
import type { GenealogyState } from '../../state/state.ts';
import { type FilterNames, filterWords } from '../../ui/figures/filter-words.ts';

const directionWords = {
  ancestors: 'Ancestors',
  descendants: 'Descendants',
  both: 'Ancestors and descendants',
};

/** What a reader of the picture has to know: extent, filter, conventions, date and data version. */
export function pictureNotes(
  filter: Filter,
  state: GenealogyState,
  dataVersion: number,
  folded: number,
  day: string,
  names?: FilterNames,
): string[] {
  const generations = state.generations === null ? 'all generations' : `${state.generations} generations`;
  const asOf = state.asOf === null ? '' : `, as of ${state.asOf}`;
  const words = filterWords(filter, names);
  const extent =
    state.relatedTo === null
      ? `${directionWords[state.direction]}, ${generations}`
      : 'Only lines of descent that join the two, in orange';
  const notes = [
    `${extent}${asOf}.${words.length > 0 ? ` Filter: ${words.join('; ')}.` : ''}`,
    'Years are true to scale outside of torn bands. Each organisation stands once, under its most confident, then earliest parent; claims of one spin-off are drawn once.',
  ];
  if (folded > 0)
    notes.push(
      `${folded} organisation${folded === 1 ? ' is' : 's are'} folded and counted beside their parent.`,
    );
  notes.push(`Offshoot, data version ${dataVersion}, drawn ${day}.`);
  return notes;
}
