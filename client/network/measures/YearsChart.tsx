import { useMemo, useRef } from 'react';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { useTheme } from '../../ui/theme.ts';
import { valueText } from '../../ui/value-text.ts';
import { screenPlot } from './plot.ts';
import { useExtent } from './useExtent.ts';
import { type YearsInput, yearsPlot } from './years-plot.ts';

/** Lines of values over years, each named at its end. */
export function YearsChart({ input }: { input: YearsInput }) {
  const { title, lines, years, nameOf } = input;
  const box = useRef<HTMLDivElement>(null);
  const extent = useExtent(box);
  const theme = useTheme();
  const shapes = useMemo(
    () => (extent ? yearsPlot(input, { ...extent, ink: screenPlot }, theme) : undefined),
    [input, extent, theme],
  );
  const ends = lines
    .flatMap(({ id, last }) => (last ? [`${nameOf(id)} ends at ${valueText(last.value)}`] : []))
    .join(', ');
  return (
    <div className="network-chart" ref={box}>
      {extent && shapes ? (
        <svg
          width={extent.width}
          height={extent.height}
          role="img"
          aria-label={`${title} from ${years.from} to ${years.to}: ${ends}`}
        >
          <Shapes shapes={shapes} />
        </svg>
      ) : null}
    </div>
  );
}
