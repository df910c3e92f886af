import { xOfYear } from '../layout/axis.ts';
import type { Axis } from '../layout/types.ts';
import { ticksAt } from '../scene/axis.ts';
import { useCamera } from './useSeen.ts';
import type { Viewport } from './viewport.ts';

/** The years, always at the top; two strokes where years are left out. */
export function AxisBar({ axis, viewport, asOf }: { axis: Axis; viewport: Viewport; asOf: number | null }) {
  const camera = useCamera(viewport);
  const { width } = viewport.screen();
  const at = (x: number) => x * camera.kx + camera.x;
  return (
    <svg className="genealogy-axis" aria-hidden="true">
      {ticksAt(axis, camera.kx).map(({ year, x }) =>
        at(x) > -30 && at(x) < width + 30 ? (
          <text key={year} x={at(x)} y={17} textAnchor="middle">
            {year}
          </text>
        ) : null,
      )}
      {axis.breaks.map(({ from, to, x1, x2 }) => (
        <g key={from} className="genealogy-tear">
          <title>{`${from}–${to} left out: nothing is known of these years`}</title>
          <rect x={at(x1)} width={Math.max(0, at(x2) - at(x1))} y={0} height={26} />
          <path d={`M${at((x1 + x2) / 2) - 5} 19l4 -11M${at((x1 + x2) / 2) + 1} 19l4 -11`} />
        </g>
      ))}
      {asOf === null ? null : (
        <g className="genealogy-asof-mark" transform={`translate(${at(xOfYear(axis, asOf))} 0)`}>
          <path d="M0 26l-4 -5h8Z" />
        </g>
      )}
    </svg>
  );
}
