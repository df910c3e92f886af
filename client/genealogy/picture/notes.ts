import type { Filter } from '../../../contract/filter.ts';
import type { GenealogyState } from '../../state/state.ts';

const directionWords = {
  ancestors: 'Ancestors',
  descendants: 'Descendants',
  both: 'Ancestors and descendants',
};

/** What a filter leaves, in words; empty where it leaves everything. */
export function filterWords(filter: Filter): string[] {
  const words: string[] = [];
  const list = (name: string, values: readonly string[] | undefined) => {
    if (values) words.push(`${name}: ${values.join(', ')}`);
  };
  list('links', filter.links);
  list('kinds', filter.kinds);
  list('sectors', filter.sectors);
  list('regions', filter.regions);
  list('data sets', filter.dataset);
  if (filter.from !== undefined || filter.to !== undefined) {
    words.push(`years ${filter.from ?? ''}–${filter.to ?? ''}`);
  }
  if (filter.undated === 'exclude') words.push('without what has no year');
  if (filter.minConfidence) words.push(`confidence at least ${filter.minConfidence}`);
  return words;
}

/** What a reader of the picture has to know: extent, filter, conventions, date and data version. */
export function pictureNotes(
  filter: Filter,
  state: GenealogyState,
  dataVersion: number,
  folded: number,
  day: string,
): string[] {
  const generations = state.generations === null ? 'all generations' : `${state.generations} generations`;
  const asOf = state.asOf === null ? '' : `, as of ${state.asOf}`;
  const words = filterWords(filter);
  const notes = [
    `${directionWords[state.direction]}, ${generations}${asOf}.${words.length > 0 ? ` Filter: ${words.join('; ')}.` : ''}`,
    'Years are true to scale outside of torn bands. Each organisation stands once, under its most confident, then earliest parent; claims of one spin-off are drawn once.',
  ];
  if (folded > 0)
    notes.push(
      `${folded} organisation${folded === 1 ? ' is' : 's are'} folded and counted beside their parent.`,
    );
  notes.push(`Offshoot, data version ${dataVersion}, drawn ${day}.`);
  return notes;
}
