import type { NameOf } from '../ui/figures/filter-words.ts';
import type { NetworkModel } from './model.ts';

/** Names of the organisations that are drawn and of the boxes around them; what is not drawn keeps its id. */
export function nameOfDrawn({ organisations, boxes }: Pick<NetworkModel, 'organisations' | 'boxes'>): NameOf {
  const names = new Map([...boxes.list, ...organisations].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
