import { useRef } from 'react';
import { shorten } from '../../graph/names.ts';
import { categoryColour, type Theme } from '../../ui/palette.ts';
import { valueText } from '../words.ts';
import { ticksOf } from './chart.ts';
import { type Line, spreadHeights } from './series.ts';
import { useExtent } from './useExtent.ts';

interface Props {
  title: string;
  lines: readonly Line[];
  years: { from: number; to: number };
  nameOf: (id: string) => string;
  theme: Theme;
}

const margin = { left: 54, right: 170, top: 12, bottom: 24 };
const dashes = ['', '7 4', '2 3', '9 3 2 3'];

/** Pixels for a name at the end of its line; letters are about so wide. */
const nameRoom = 118;
const roughWidth = (text: string) => text.length * 6.2;

/** Lines of values over years, each named at its end. */
export function YearsChart({ title, lines, years, nameOf, theme }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const extent = useExtent(box);
  const width = Math.max(120, (extent?.width ?? 0) - margin.left - margin.right);
  const height = Math.max(60, (extent?.height ?? 0) - margin.top - margin.bottom);
  const values = lines.flatMap((line) => line.runs.flat().map((p) => p.value));
  const least = Math.min(0, ...values);
  const greatest = Math.max(...values, least + 1e-9);
  const across = (year: number) => ((year - years.from) / Math.max(1, years.to - years.from)) * width;
  const up = (value: number) => height - ((value - least) / (greatest - least)) * height;
  const ended = lines.filter((line) => line.last);
  const heights = spreadHeights(
    ended.map((line) => up(line.last!.value)),
    15,
    height,
  );
  return (
    <div className="network-chart" ref={box}>
      {extent ? (
        <svg
          width={extent.width}
          height={extent.height}
          role="img"
          aria-label={`${title} from ${years.from} to ${years.to}: ${ended
            .map((l) => `${nameOf(l.id)} ends at ${valueText(l.last!.value)}`)
            .join(', ')}`}
        >
          <g transform={`translate(${margin.left} ${margin.top})`}>
            {ticksOf(least, greatest, height / 40).map((tick) => (
              <g key={tick} transform={`translate(0 ${up(tick)})`}>
                <path className="network-chart-line" d={`M0 0H${width}`} />
                <text x={-7} y={4} textAnchor="end">
                  {valueText(tick)}
                </text>
              </g>
            ))}
            {ticksOf(years.from, years.to, width / 90).map((tick) => (
              <text key={tick} x={across(tick)} y={height + 16} textAnchor="middle">
                {tick}
              </text>
            ))}
            {ended.map((line, i) => {
              const colour = categoryColour(i, theme);
              const dash = dashes[i % dashes.length];
              const y = heights[i]!;
              const end = { x: across(line.last!.year), y: up(line.last!.value) };
              return (
                <g key={line.id}>
                  {line.runs.map((run) => (
                    <path
                      key={run[0]!.year}
                      className="network-year-line"
                      stroke={colour}
                      strokeDasharray={dash}
                      d={`M${run.map((p) => `${across(p.year)} ${up(p.value)}`).join('L')}`}
                    />
                  ))}
                  <circle cx={end.x} cy={end.y} r={3} fill={colour} />
                  <path className="network-year-lead" d={`M${end.x + 4} ${end.y}L${width + 6} ${y}`} />
                  <text className="network-year-name" x={width + 9} y={y + 4}>
                    {shorten(nameOf(line.id), nameRoom, roughWidth)} {valueText(line.last!.value)}
                  </text>
                </g>
              );
            })}
          </g>
        </svg>
      ) : null}
    </div>
  );
}
