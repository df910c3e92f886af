import { concentric } from './concentric.ts';
import { geographic } from './geographic.ts';
import { twoLevel } from './two-level.ts';
import type { LayoutDescriptor } from './types.ts';

/** Every layout; the first is the default. */
export const layouts: readonly LayoutDescriptor[] = [twoLevel, geographic, concentric];

/** Throws for an id that is not in the catalogue. */
export function layoutOf(id: string): LayoutDescriptor {
  const found = layouts.find((layout) => layout.id === id);
  if (!found) throw new Error(`There is no layout "${id}"`);
  return found;
}
