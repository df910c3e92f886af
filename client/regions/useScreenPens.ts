import { useMemo } from 'react';
import { createMeasure } from '../ui/figures/measure.ts';
import { screenInk } from '../ui/figures/shapes.ts';
import { useTheme } from '../ui/theme.ts';
import type { Pens } from './pens.ts';

/** What pictures are drawn with on the screen, in its theme. */
export function useScreenPens(): Pens {
  const theme = useTheme();
  return useMemo(() => ({ ink: screenInk, theme, measure: createMeasure() }), [theme]);
}
