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
