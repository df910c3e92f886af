import type { Progenitor } from '../../../contract/genealogy.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { many } from './words.ts';

/** Years from the first to the last, both drawn. */
export interface YearSpan {
  from: number;
  to: number;
}

/** The years in which any of the parents has a child. */
export function birthSpan(parents: readonly Progenitor[]): YearSpan | null {
  const years = parents.flatMap(({ births }) => births.map(({ year }) => year));
  if (years.length === 0) return null;
  return years.reduce((span, year) => ({ from: Math.min(span.from, year), to: Math.max(span.to, year) }), {
    from: years[0]!,
    to: years[0]!,
  });
}

/** Children in each of so many equal stretches of the years. */
function binned({ births }: Progenitor, { from, to }: YearSpan, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const { year, children } of births) {
    const bin = Math.min(bins - 1, Math.floor(((year - from) / (to - from + 1)) * bins));
    counts[bin]! += children;
  }
  return counts;
}

export function birthWords({ births, undatedBirths }: Progenitor): string {
  const years = births.map(({ year, children }) => (children > 1 ? `${year} (${children})` : `${year}`));
  const undated = undatedBirths > 0 ? [`${undatedBirths} without year`] : [];
  return [...years, ...undated].join(', ');
}

const small = { width: 132, height: 18, bins: 28 };

/** One scale for the small bars of all rows. */
export interface BirthScale extends YearSpan {
  bins: number;
  /** Children in the fullest stretch of years of any parent. */
  most: number;
}

export function birthScale(parents: readonly Progenitor[]): BirthScale | null {
  const span = birthSpan(parents);
  if (!span) return null;
  const bins = Math.min(small.bins, span.to - span.from + 1);
  const most = parents.reduce((m, parent) => Math.max(m, ...binned(parent, span, bins)), 1);
  return { ...span, bins, most };
}

/** "4 children in 5 years". */
export function scaleWords({ from, to, bins, most }: BirthScale): string {
  const years = Math.round((to - from + 1) / bins);
  return `${many(most, 'child', 'children')} in ${years === 1 ? 'a year' : `about ${years} years`}`;
}

/** Births of one parent as small bars in a row of the table, to the scale and over the years of all. */
export function SmallBirths({ parent, scale }: { parent: Progenitor; scale: BirthScale }) {
  const counts = binned(parent, scale, scale.bins);
  const step = small.width / counts.length;
  return (
    <svg
      className="genealogy-births"
      width={small.width}
      height={small.height}
      role="img"
      aria-label={birthWords(parent)}
    >
      <title>{birthWords(parent)}</title>
      <path d={`M0 ${small.height - 0.5}H${small.width}`} />
      {counts.map((count, i) => {
        const height = Math.max(1.5, (count / scale.most) * (small.height - 2));
        return count === 0 ? null : (
          <rect
            key={i}
            x={i * step}
            y={small.height - 1 - height}
            width={Math.max(1, step - 1)}
            height={height}
          />
        );
      })}
    </svg>
  );
}

const large = { height: 64, left: 26, bottom: 16 };

/** Births of the chosen parent year by year, over whole decades, with both scales. */
export function LargeBirths({ parent }: { parent: Progenitor }) {
  const isNarrow = useMedia('(max-width: 700px)');
  const own = birthSpan([parent]);
  if (!own) return null;
  const span = { from: Math.floor(own.from / 10) * 10, to: Math.ceil((own.to + 1) / 10) * 10 };
  const years = span.to - span.from + 1;
  const step = Math.min(14, (isNarrow ? 300 : 620) / years);
  const width = large.left + years * step + 24;
  const most = Math.max(1, ...parent.births.map(({ children }) => children));
  const y = (count: number) => 8 + (1 - count / most) * large.height;
  const tickEvery = step * 10 < 34 ? 20 : 10;
  const ticks = Array.from({ length: years }, (_, i) => span.from + i).filter(
    (year) => year % tickEvery === 0,
  );
  return (
    <svg
      className="genealogy-births"
      width={width}
      height={large.height + 8 + large.bottom}
      role="img"
      aria-label={`Births by year: ${birthWords(parent)}`}
    >
      <path d={`M${large.left} ${y(0) + 0.5}H${large.left + years * step}`} />
      <text x={large.left - 5} y={y(most) + 4} textAnchor="end">
        {most}
      </text>
      <text x={large.left - 5} y={y(0) + 2} textAnchor="end">
        0
      </text>
      {parent.births.map(({ year, children }) => (
        <rect
          key={year}
          x={large.left + (year - span.from) * step}
          y={y(children)}
          width={Math.max(1.5, step - 1)}
          height={y(0) - y(children)}
        >
          <title>{`${year}: ${children}`}</title>
        </rect>
      ))}
      {ticks.map((year) => (
        <text key={year} x={large.left + (year - span.from + 0.5) * step} y={y(0) + 14} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}
