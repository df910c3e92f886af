import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { type NumberScale, numberScale } from '../ramp.ts';
import { valueText } from '../words.ts';
import { rankCorrelation, scaleTicks } from './chart.ts';
import { useExtent } from './useExtent.ts';

/** One organisation with both values. */
export interface PlotPoint {
  id: string;
  name: string;
  colour: string;
  x: number;
  y: number;
}

interface Props {
  titles: { x: string; y: string };
  points: readonly PlotPoint[];
  selection: readonly string[];
  onSelect: (ids: string[]) => void;
}

interface Band {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const margin = { left: 54, right: 20, top: 26, bottom: 38 };
const radius = 3.5;
/** So many selected are named. */
const mostNamed = 12;

function inBand(band: Band, x: number, y: number): boolean {
  const [left, right] = [Math.min(band.x0, band.x1), Math.max(band.x0, band.x1)];
  const [top, bottom] = [Math.min(band.y0, band.y1), Math.max(band.y0, band.y1)];
  return x >= left - radius && x <= right + radius && y >= top - radius && y <= bottom + radius;
}

function axisTitle(title: string, scale: NumberScale): string {
  return scale.isRoot ? `${title} (square-root scale)` : title;
}

/** Draws a band by the pointer; a press without a drag is a band of no extent. */
function useBand(onEnd: (band: Band) => void) {
  const [band, setBand] = useState<Band>();
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left - margin.left, y: event.clientY - top - margin.top };
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
export function Scatter({ titles, points, selection, onSelect }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const extent = useExtent(box);
  const scales = useMemo(
    () => ({ x: numberScale(points.map((p) => p.x)), y: numberScale(points.map((p) => p.y)) }),
    [points],
  );
  const correlation = useMemo(() => rankCorrelation(points.map(({ x, y }) => [x, y])), [points]);
  const chosen = useMemo(() => new Set(selection), [selection]);
  const width = Math.max(120, (extent?.width ?? 0) - margin.left - margin.right);
  const height = Math.max(60, (extent?.height ?? 0) - margin.top - margin.bottom);
  const across = (value: number) => scales.x.share(value) * width;
  const up = (value: number) => height - scales.y.share(value) * height;
  const { band, handlers } = useBand((drawn) => {
    onSelect(points.filter((p) => inBand(drawn, across(p.x), up(p.y))).map((p) => p.id));
  });
  const lit = points.filter((p) => chosen.has(p.id));
  const rho = correlation === null ? 'not defined' : correlation.toFixed(2);
  return (
    <div className="network-chart" ref={box}>
      {extent ? (
        <svg
          width={extent.width}
          height={extent.height}
          role="img"
          aria-label={`${titles.y} against ${titles.x}, ${points.length} organisations, rank correlation ${rho}; the ranking has the values`}
          {...handlers}
        >
          <g transform={`translate(${margin.left} ${margin.top})`}>
            {scaleTicks(scales.y, height / 40).map((tick) => (
              <g key={tick} transform={`translate(0 ${up(tick)})`}>
                <path className="network-chart-line" d={`M0 0H${width}`} />
                <text x={-7} y={4} textAnchor="end">
                  {valueText(tick)}
                </text>
              </g>
            ))}
            {scaleTicks(scales.x, width / 110).map((tick) => (
              <g key={tick} transform={`translate(${across(tick)} 0)`}>
                <path className="network-chart-line" d={`M0 0V${height}`} />
                <text y={height + 15} textAnchor="middle">
                  {valueText(tick)}
                </text>
              </g>
            ))}
            {points.map(({ id, name, colour, x, y }) => (
              <circle key={id} className="network-dot" cx={across(x)} cy={up(y)} r={radius} fill={colour}>
                <title>{`${name}: ${valueText(x)}, ${valueText(y)}`}</title>
              </circle>
            ))}
            {lit.map(({ id, name, x, y }, i) => (
              <g key={id} className="network-dot-lit">
                <circle cx={across(x)} cy={up(y)} r={radius + 2.5} />
                {i < mostNamed ? (
                  <text
                    x={across(x) + (across(x) > width * 0.75 ? -9 : 9)}
                    y={up(y) + 4}
                    textAnchor={across(x) > width * 0.75 ? 'end' : 'start'}
                  >
                    {name}
                  </text>
                ) : null}
              </g>
            ))}
            {band ? (
              <rect
                className="network-band"
                x={Math.min(band.x0, band.x1)}
                y={Math.min(band.y0, band.y1)}
                width={Math.abs(band.x1 - band.x0)}
                height={Math.abs(band.y1 - band.y0)}
              />
            ) : null}
            <text className="network-chart-title" x={width / 2} y={height + 32} textAnchor="middle">
              {axisTitle(titles.x, scales.x)} · Spearman’s ρ = {rho}, {points.length.toLocaleString('en')}{' '}
              organisations
            </text>
            <text className="network-chart-title" x={-46} y={-12}>
              ↑ {axisTitle(titles.y, scales.y)}
            </text>
          </g>
        </svg>
      ) : null}
    </div>
  );
}
