import { csvOf } from '../../../ui/figures/csv.ts';
import type { RegionTree } from '../../model/scope.ts';
import type { Descendant } from './model.ts';

const head = [
  ...['id', 'name', 'kind', 'start', 'region', 'region_name', 'country'],
  ...['scope_from_root', 'parent', 'parent_name', 'scope_from_parent', 'generation', 'through'],
];

/** Descendants as CSV; scopes by their names in the glossary. */
export function descentCsv(
  rows: readonly Descendant[],
  regions: RegionTree,
  notes: readonly string[],
): string {
  const cells = rows.map(({ organisation: own, parent, stay, through }) => [
    ...[own.id, own.name, own.kind, own.start],
    ...[own.region, own.region === null ? null : (regions.get(own.region)?.name ?? null), own.country],
    ...[stay.focus, parent.id, parent.name, stay.parent],
    ...[own.generation?.min ?? null, through.map(({ name }) => name).join(' > ')],
  ]);
  return csvOf(head, cells, notes);
}
