import type { Easel } from '../../client/ui/figures/chart.ts';
import { printInk } from '../../client/ui/figures/shapes.ts';

/** About as wide as letters are. */
export const measure = (text: string) => text.length * 7;

export const easelOf = (width: number): Easel => ({ width, ink: printInk, theme: 'light', measure });
