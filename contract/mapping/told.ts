import { z } from 'zod';
import { LinkType } from '../link-types.ts';
import { Kind } from '../vocabulary.ts';
import { type FieldId, fieldIds, labelOf } from './fields.ts';
import { guessColumns, guessShape } from './guess.ts';
import type { Sheet } from './headed.ts';
import type { Mapping } from './mapping.ts';
import { shapeIds, shapeOf } from './shapes.ts';

/** A mapping as it is written down: columns by their names, or by their place counted from 1. What it leaves out is guessed as in the page. */
export const ToldMapping = z.strictObject({
  /** What each row is. */
  shape: z.enum(shapeIds).optional(),
  /** All the columns that are read; without it they are guessed. */
  columns: z
    .partialRecord(z.enum(fieldIds), z.union([z.string().min(1), z.number().int().positive()]))
    .optional(),
  kind: Kind.default('firm'),
  link: LinkType.default('collaboration'),
  /** Of a workbook; else the first that isn't empty. */
  sheet: z.string().min(1).optional(),
});
export type ToldMapping = z.infer<typeof ToldMapping>;

type Placed = { mapping: Mapping } | { problem: string };

const namesOf = (header: readonly string[]) => header.map((name) => `“${name}”`).join(', ');

/** Position of a column told by its name or place; −1 where there is none such. */
function positionOf(header: readonly string[], told: string | number): number {
  if (typeof told === 'number') return told <= header.length ? told - 1 : -1;
  const plain = (name: string) => name.trim().toLowerCase();
  const exact = header.indexOf(told);
  return exact >= 0 ? exact : header.findIndex((name) => plain(name) === plain(told));
}

/** A written mapping for a sheet, or why there is none. */
export function mappingFor({ header, rows }: Pick<Sheet, 'header' | 'rows'>, told: ToldMapping): Placed {
  const shape = shapeOf(told.shape ?? guessShape(header));
  const columns = told.columns ? {} : guessColumns(header, shape, rows);
  for (const [field, column] of Object.entries(told.columns ?? {}) as [FieldId, string | number][]) {
    const at = positionOf(header, column);
    if (!shape.fields.some(({ id }) => id === field))
      return { problem: `A row that is one ${shape.label.toLowerCase()} has no field ${field}.` };
    if (at < 0)
      return { problem: `There is no column ${JSON.stringify(column)}. There are: ${namesOf(header)}.` };
    columns[field] = at;
  }
  const lacking = shape.needed.filter((id) => typeof columns[id] !== 'number');
  if (lacking.length > 0) {
    const wanted = lacking.map((id) => `${id} (${labelOf(id)})`).join(' and ');
    return { problem: `Nothing can be made without a column for ${wanted}. There are: ${namesOf(header)}.` };
  }
  return { mapping: { shape: shape.id, columns, kind: told.kind, link: told.link } };
}

/** A mapping of a sheet with these columns, to be written down: by names, or places where a name stands twice. */
export function told(header: readonly string[], { columns, ...rest }: Mapping, sheet?: string): ToldMapping {
  const named = Object.entries(columns).flatMap(([field, at]) => {
    if (typeof at !== 'number') return [];
    const name = header[at]!;
    return [[field, positionOf(header, name) === at ? name : at + 1]];
  });
  return { ...rest, columns: Object.fromEntries(named), ...(sheet ? { sheet } : {}) };
}
