import { type Field, type FieldId, fields } from './fields.ts';

export const shapeIds = ['organisation', 'spin-off', 'link'] as const;
/** What a row of somebody's sheet is. */
export type ShapeId = (typeof shapeIds)[number];

/** What a sheet can be read as: its fields in the order they are asked for, and those that nothing can be made without. */
export interface Shape {
  id: ShapeId;
  label: string;
  fields: readonly Field[];
  needed: readonly FieldId[];
}

/** Fields by their ids. */
function pick(ids: readonly FieldId[]): Field[] {
  return ids.map((id) => fields.find((field) => field.id === id)!);
}

export const shapes: readonly Shape[] = [
  {
    id: 'organisation',
    label: 'Organisation',
    fields: pick([
      ...(['name', 'parent', 'spunoff', 'founded', 'dissolved', 'kind', 'region', 'place'] as const),
      ...(['industry', 'sector', 'id', 'source', 'note'] as const),
    ]),
    needed: ['name'],
  },
  {
    id: 'spin-off',
    label: 'Spin-off',
    fields: pick(['child', 'parent', 'year', 'founded', 'source', 'note']),
    needed: ['child', 'parent'],
  },
  {
    id: 'link',
    label: 'Link or flow',
    fields: pick(['from', 'to', 'link', 'start', 'end', 'weight', 'source', 'note']),
    needed: ['from', 'to'],
  },
];

export function shapeOf(id: ShapeId): Shape {
  return shapes.find((shape) => shape.id === id)!;
}
