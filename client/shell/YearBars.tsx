import { useMedia } from '../ui/useMedia.ts';
import { ticks, type YearAxis } from './year-model.ts';

const height = 30;

/** The bars as one path each for organisations and links: hundreds of elements would slow the brush. */
function barPath(axis: YearAxis, from: number, to: number, part: 'organisations' | 'all'): string {
  const scale = height / Math.max(1, axis.highest);
  return axis.bars
    .filter((bar) => bar.year >= from && bar.year <= to)
    .map((bar) => {
      const value = part === 'all' ? bar.organisations + bar.links : bar.organisations;
      const h = value === 0 ? 0 : Math.max(1, value * scale);
      return h === 0 ? '' : `M${bar.year - axis.first + 0.1} ${height}v${-h}h.8v${h}z`;
    })
    .join('');
}

/** Where the chosen years lie on the axis. */
export function bandStyle(
  { first, last }: YearAxis,
  from: number,
  to: number,
): { left: string; width: string } {
  const span = last - first;
  return { left: `${((from - first) / span) * 100}%`, width: `${((to - from) / span) * 100}%` };
}

/** The histogram behind the brush; what lies outside the brush is drawn pale. */
export function YearBars({ axis, from, to }: { axis: YearAxis; from: number; to: number }) {
  const isNarrow = useMedia('(max-width: 760px)');
  const width = axis.bars.length;
  return (
    <div className="shell-bars">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="shell-bar-out" d={barPath(axis, axis.first, axis.last, 'all')} />
        <path className="shell-bar-links" d={barPath(axis, from, to, 'all')} />
        <path className="shell-bar-organisations" d={barPath(axis, from, to, 'organisations')} />
      </svg>
      <div className="shell-brushed" style={bandStyle(axis, from, to)} />
      <div className="shell-ticks">
        {ticks(axis, isNarrow ? 4 : 10).map((year) => (
          <span key={year} style={{ left: `${((year - axis.first) / (width - 1)) * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}
