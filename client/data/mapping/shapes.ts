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

/** Fields by their ids, with other names where a shape has them. */
function pick(ids: readonly FieldId[], labels: Partial<Record<FieldId, string>> = {}): Field[] {
  return ids.map((id) => {
    const field = fields.find((f) => f.id === id)!;
    return { ...field, label: labels[id] ?? field.label };
  });
}

export const shapes: readonly Shape[] = [
  {
    id: 'organisation',
    label: 'Organisation',
    fields: pick([
      ...(['name', 'parent', 'founded', 'dissolved', 'kind', 'region', 'place', 'industry'] as const),
      ...(['sector', 'id', 'source', 'note'] as const),
    ]),
    needed: ['name'],
  },
  {
    id: 'spin-off',
    label: 'Spin-off',
    fields: pick(['child', 'parent', 'year', 'source', 'note'], { parent: 'Where it came from (parent)' }),
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
