import type { GenealogyState } from '../../state/state.ts';

const directionWords = {
  ancestors: 'Ancestors',
  descendants: 'Descendants',
  both: 'Ancestors and descendants',
};

/** What a reader of the picture has to know: extent, what the filter leaves (in words), conventions, date and data version. */
export function pictureNotes(
  filter: readonly string[],
  state: GenealogyState,
  dataVersion: number,
  folded: number,
  day: string,
): string[] {
  const generations = state.generations === null ? 'all generations' : `${state.generations} generations`;
  const asOf = state.asOf === null ? '' : `, as of ${state.asOf}`;
  const extent =
    state.relatedTo === null
      ? `${directionWords[state.direction]}, ${generations}`
      : 'Only lines of descent that join the two, in orange';
  const notes = [
    `${extent}${asOf}.${filter.length > 0 ? ` Filter: ${filter.join('; ')}.` : ''}`,
    'Years are true to scale outside of torn bands. Each organisation stands once, under its most confident, then earliest parent; claims of one spin-off are drawn once.',
  ];
  if (folded > 0)
    notes.push(
      `${folded} organisation${folded === 1 ? ' is' : 's are'} folded and counted beside their parent.`,
    );
  notes.push(`Offshoot, data version ${dataVersion}, drawn ${day}.`);
  return notes;
}
