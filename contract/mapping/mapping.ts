import type { LinkTypeId } from '../link-types.ts';
import type { Kind } from '../vocabulary.ts';
import type { Columns } from './guess.ts';
import type { ShapeId } from './shapes.ts';

/** How a sheet is read. */
export interface Mapping {
  shape: ShapeId;
  columns: Columns;
  /** Of organisations whose kind neither a column nor the name tells. */
  kind: Kind;
  /** Of links whose kind no column tells. */
  link: LinkTypeId;
}
