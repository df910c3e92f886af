import type { StylesheetJson } from 'cytoscape';
import type { DrawingColours } from './model.ts';

/** How Cytoscape draws organisations. Boxes, links and names are painted beneath and above it (paint.ts). */
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
        shape: 'data(shape)' as never,
        'background-color': 'data(colour)',
        'border-width': 1.5,
        'border-color': colours.box,
        'overlay-opacity': 0,
      },
    },
  ];
}
