import type { StylesheetJson } from 'cytoscape';
import type { DrawingColours } from './model.ts';

/** How large organisations are for the pointer, and the box of a selection. The drawing itself is painted (paint.ts). */
export function graphStyle(colours: DrawingColours): StylesheetJson {
  return [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': colours.select,
        'selection-box-opacity': 0.15,
        'selection-box-border-color': colours.select,
        'selection-box-border-width': 1,
      } as never,
    },
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'rectangle',
      },
    },
  ];
}
