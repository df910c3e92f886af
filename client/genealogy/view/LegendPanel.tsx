import type { LegendPart } from '../scene/legend.ts';
import { Shapes } from './ShapeView.tsx';

/** What colours, forms, dashes and signs mean; it can be folded. */
export function LegendPanel({ parts, isOpen }: { parts: readonly LegendPart[]; isOpen: boolean }) {
  return (
    <details className="genealogy-legend" open={isOpen}>
      <summary>Legend</summary>
      {parts.map(({ title, items }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {items.map(({ label, shapes, count }) => (
              <li key={label}>
                <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
                  <Shapes shapes={shapes} />
                </svg>
                <span>{label}</span>
                {count === undefined ? null : <span className="ui-amount">{count}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
