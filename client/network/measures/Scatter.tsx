import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { Shapes, ShapeView } from '../../ui/figures/ShapeView.tsx';
import { valueText } from '../../ui/value-text.ts';
import { screenPlot } from './plot.ts';
import { type ScatterInput, type Spot, scatterPlot, spotRadius } from './scatter-plot.ts';
import { useExtent } from './useExtent.ts';

interface Band {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function inBand(band: Band, { x, y }: Spot): boolean {
  const [left, right] = [Math.min(band.x0, band.x1), Math.max(band.x0, band.x1)];
  const [top, bottom] = [Math.min(band.y0, band.y1), Math.max(band.y0, band.y1)];
  return (
    x >= left - spotRadius && x <= right + spotRadius && y >= top - spotRadius && y <= bottom + spotRadius
  );
}

/** Draws a band by the pointer; a press without a drag is a band of no extent. */
function useBand(onEnd: (band: Band) => void) {
  const [band, setBand] = useState<Band>();
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const handlers = {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const { x, y } = at(event);
      setBand({ x0: x, y0: y, x1: x, y1: y });
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      if (!band) return;
      const { x, y } = at(event);
      setBand({ ...band, x1: x, y1: y });
    },
    onPointerUp() {
      if (band) onEnd(band);
      setBand(undefined);
    },
    onPointerCancel: () => setBand(undefined),
  };
  return { band, handlers };
}

/** Two measures against each other. A press selects a point, a drag all in a band. */
export function Scatter({ input, onSelect }: { input: ScatterInput; onSelect: (ids: string[]) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const extent = useExtent(box);
  const plot = useMemo(
    () =>
      extent
        ? scatterPlot(input, { ...extent, ink: { ...screenPlot, ground: 'var(--surface)' } })
        : undefined,
    [input, extent],
  );
  const { band, handlers } = useBand((drawn) => {
    onSelect((plot?.spots ?? []).filter((spot) => inBand(drawn, spot)).map(({ point }) => point.id));
  });
  const { titles, points } = input;
  return (
    <div className="network-chart" ref={box}>
      {extent && plot ? (
        <svg
          width={extent.width}
          height={extent.height}
          role="img"
          aria-label={`${titles.y} against ${titles.x}, ${points.length} organisations, rank correlation ${plot.rho}; the ranking has the values`}
          {...handlers}
        >
          <Shapes shapes={plot.under} />
          {plot.spots.map(({ point, shape }) => (
            <g key={point.id}>
              <title>{`${point.name}: ${valueText(point.x)}, ${valueText(point.y)}`}</title>
              <ShapeView shape={shape} />
            </g>
          ))}
          <Shapes shapes={plot.over} />
          {band ? (
            <rect
              className="network-band"
              x={Math.min(band.x0, band.x1)}
              y={Math.min(band.y0, band.y1)}
              width={Math.abs(band.x1 - band.x0)}
              height={Math.abs(band.y1 - band.y0)}
            />
          ) : null}
        </svg>
      ) : null}
    </div>
  );
}
