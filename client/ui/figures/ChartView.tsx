import { useMemo, useRef } from 'react';
import { useTheme } from '../theme.ts';
import type { Chart, Easel } from './chart.ts';
import { createMeasure } from './measure.ts';
import { Shapes } from './ShapeView.tsx';
import { screenInk } from './shapes.ts';
import { useStageWidth } from './useStageWidth.ts';

const widest = 1040;

/** A chart as wide as there is room, up to a width that the eye takes in. The figures themselves stand in a table beside it. */
export function ChartView({ label, draw }: { label: string; draw(easel: Easel): Chart }) {
  const box = useRef<HTMLDivElement>(null);
  const width = Math.min(widest, useStageWidth(box, 2));
  const theme = useTheme();
  const measure = useMemo(() => createMeasure(), []);
  const chart = useMemo(
    () => (width > 0 ? draw({ width, ink: screenInk, theme, measure }) : null),
    [draw, width, theme, measure],
  );
  return (
    <div className="figures-chart" ref={box}>
      {chart ? (
        <svg
          width={chart.width}
          height={chart.height}
          viewBox={`0 0 ${chart.width} ${chart.height}`}
          role="img"
          aria-label={label}
        >
          <Shapes shapes={chart.shapes} />
        </svg>
      ) : null}
    </div>
  );
}
