import { printInk, screenInk } from '../../ui/figures/shapes.ts';
import { chartOf } from '../drawing.ts';
import { matrixChart, matrixLegend } from '../matrix/chart.ts';
import { paperShade, screenShade } from '../matrix/shade.ts';
import type { Matrix, Place } from '../model.ts';
import type { PictureFrameProps } from '../PictureFrame.tsx';
import { type Pens, paperPens } from '../pens.ts';
import type { Edge } from './edges.ts';
import { drawSankey, sankeyLegend } from './sankey.ts';

type Form = Pick<PictureFrameProps, 'about' | 'legend' | 'print'> & { about: string };

/** The Sankey diagram with its legend, for the screen and for paper. */
export function sankeyForm(edges: readonly Edge[], pens: Pens): Form {
  return {
    about:
      'People who changed employer, from the left to the right; a band has the colour of its origin. Who gives and gets stands on both sides.',
    legend: sankeyLegend(edges, pens),
    print: (measure) => ({
      chart: chartOf(drawSankey(edges, 900, paperPens(measure))),
      legend: sankeyLegend(edges, paperPens(measure)),
    }),
  };
}

/** The matrix with its legend, likewise. */
export function matrixForm(matrix: Matrix<Place>, hasCodes: boolean): Form {
  return {
    about:
      'People who changed employer, from the row to the column; who stayed inside on the diagonal (framed). The deeper the colour, the more people (by square root).',
    legend: matrixLegend(matrix, screenShade, screenInk, 'People'),
    print: (measure) => ({
      chart: matrixChart(matrix, measure, hasCodes),
      legend: matrixLegend(matrix, paperShade, printInk, 'People'),
    }),
  };
}
