import type { FilterNames, NameOf } from '../ui/figures/filter-words.ts';
import type { NetworkModel } from './model.ts';

/** Names of the organisations that are drawn and of the boxes around them; what is not drawn keeps its id. */
export function nameOfDrawn({ organisations, boxes }: Pick<NetworkModel, 'organisations' | 'boxes'>): NameOf {
  const names = new Map([...boxes.list, ...organisations].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** Names for the notes of files: of what is drawn as it is drawn, of all else as the filter's parts are called. */
export function namesWithDrawn(
  model: Pick<NetworkModel, 'organisations' | 'boxes'>,
  names: FilterNames,
): FilterNames {
  const drawn = nameOfDrawn(model);
  return { ...names, nameOf: (id) => (drawn(id) === id ? (names.nameOf?.(id) ?? id) : drawn(id)) };
}
