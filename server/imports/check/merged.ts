import type { StoredEdit } from '../edits/repository.ts';
import type { Property } from '../link-tables.ts';
import type { Aliases } from '../stored.ts';
import { type CheckContext, placeIn } from './context.ts';
import type { RowPlace } from './register.ts';

/** The id that an id stands for: its own, or the one it was merged into. */
export function keptId(aliases: Aliases, id: string): string {
  return aliases.get(id)?.kept ?? id;
}

/** Says, once for each, that an id of the rows was merged into another. */
export class MergedIds {
  private readonly context: CheckContext;
  private readonly told = new Set<string>();

  constructor(context: CheckContext) {
    this.context = context;
  }

  tell(id: string, place: RowPlace, column: string): void {
    const alias = this.context.aliases.get(id);
    if (!alias || this.told.has(id)) return;
    this.told.add(id);
    const message = `"${id}" was merged into "${alias.kept}": what names it goes there.`;
    this.context.findings.info('merged-id', placeIn(this.context, place, column), message);
  }
}

/** Values that fields of organisations had before they were corrected, by id and field. */
export type Earlier = ReadonlyMap<string, ReadonlyMap<string, Property[]>>;

export function earlierValues(edits: readonly StoredEdit[]): Earlier {
  const all = new Map<string, Map<string, Property[]>>();
  for (const { action, claim, organisations, field, before } of edits) {
    if (action !== 'correct' || claim !== null) continue;
    const fields = all.get(organisations[0]!) ?? new Map<string, Property[]>();
    all.set(organisations[0]!, fields.set(field!, [...(fields.get(field!) ?? []), before]));
  }
  return all;
}
