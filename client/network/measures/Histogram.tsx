import { type KeyboardEvent, useMemo, useRef } from 'react';
import { valueText } from '../words.ts';
import { type Bin, binsOf, type Dot, scaleTicks, ticksOf } from './chart.ts';
import { useExtent } from './useExtent.ts';

interface Props {
  /** What is counted: the name of the measure. */
  title: string;
  dots: readonly Dot[];
  selection: readonly string[];
  onSelect: (ids: string[]) => void;
}

const margin = { left: 46, right: 14, top: 10, bottom: 36 };

export function binWords({ from, to, isSingle, ids }: Bin): string {
  const range = isSingle ? valueText(from) : `${valueText(from)} to ${valueText(to)}`;
  return `${range}: ${ids.length} ${ids.length === 1 ? 'organisation' : 'organisations'}`;
}

function onEnter(run: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    run();
  };
}

interface BarProps {
  bin: Bin;
  left: number;
  /** How many of its organisations are selected. */
  lit: number;
  room: { width: number; height: number };
  /** Height of a number of organisations. */
  up: (amount: number) => number;
  onChoose: () => void;
}

function Bar({ bin, left, lit, room: { width, height }, up, onChoose }: BarProps) {
  const inner = { x: left + 0.5, width: Math.max(1, width - 1) };
  const all = up(bin.ids.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a bar of a chart, which HTML has no button for
    <g
      className="network-bar"
      role="button"
      tabIndex={0}
      aria-label={binWords(bin)}
      aria-pressed={lit > 0 && lit === bin.ids.length}
      onClick={onChoose}
      onKeyDown={onEnter(onChoose)}
    >
      <title>{binWords(bin)}</title>
      <rect className="network-bar-room" x={left} y={0} width={width} height={height} />
      <rect {...inner} y={height - all} height={all} />
      {lit > 0 ? <rect {...inner} className="network-bar-lit" y={height - up(lit)} height={up(lit)} /> : null}
    </g>
  );
}

/** How the values of a measure are spread. A bar that is pressed selects what it counts. */
export function Histogram({ title, dots, selection, onSelect }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const extent = useExtent(box);
  const { bins, scale } = useMemo(() => binsOf(dots), [dots]);
  const chosen = useMemo(() => new Set(selection), [selection]);
  const width = Math.max(120, (extent?.width ?? 0) - margin.left - margin.right);
  const height = Math.max(60, (extent?.height ?? 0) - margin.top - margin.bottom);
  const most = Math.max(1, ...bins.map((b) => b.ids.length));
  const step = width / Math.max(1, bins.length);
  const up = (amount: number) => (Math.sqrt(amount) / Math.sqrt(most)) * height;
  const isSingle = bins[0]?.isSingle ?? false;
  const across = (value: number) =>
    isSingle ? (value - scale.least + 0.5) * step : Math.max(0, Math.min(1, scale.share(value))) * width;
  const xs = isSingle
    ? ticksOf(scale.least, scale.greatest, width / 70).filter(Number.isInteger)
    : scaleTicks(scale, width / 110);
  const counts = [...new Set([1, ...ticksOf(0, most, 4).filter((t) => t >= 1), most])].filter(
    (t, i, all) => i === 0 || t === most || up(most) - up(t) > 14 || !all.includes(most),
  );
  return (
    <div className="network-chart" ref={box}>
      {extent ? (
        // biome-ignore lint/a11y/useSemanticElements: the group of bars, in a drawing
        <svg
          width={extent.width}
          height={extent.height}
          aria-label={`${title}: how its values are spread`}
          role="group"
        >
          <g transform={`translate(${margin.left} ${margin.top})`}>
            {counts.map((tick) => (
              <g key={tick} transform={`translate(0 ${height - up(tick)})`}>
                <path className="network-chart-line" d={`M0 0H${width}`} />
                <text x={-7} y={4} textAnchor="end">
                  {tick.toLocaleString('en')}
                </text>
              </g>
            ))}
            {bins.map((bin, i) =>
              bin.ids.length === 0 ? null : (
                <Bar
                  key={bin.from}
                  bin={bin}
                  left={i * step}
                  lit={bin.ids.filter((id) => chosen.has(id)).length}
                  room={{ width: step, height }}
                  up={up}
                  onChoose={() => onSelect(bin.ids)}
                />
              ),
            )}
            <path className="network-chart-axis" d={`M0 ${height}H${width}`} />
            {xs.map((tick) => (
              <text key={tick} x={across(tick)} y={height + 15} textAnchor="middle">
                {valueText(tick)}
              </text>
            ))}
            <text className="network-chart-title" x={width / 2} y={height + 31} textAnchor="middle">
              {title}
              {!isSingle && scale.isRoot ? ' (square-root scale)' : ''} · organisations upwards (square-root
              scale)
            </text>
          </g>
        </svg>
      ) : null}
    </div>
  );
}
