import type { LegendItem, LegendPart } from '../../ui/figures/legend.ts';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import './legend.css';

function Items({ items }: { items: readonly LegendItem[] }) {
  return items.map(({ label, shapes, count }) => (
    <dd key={label}>
      <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
        <Shapes shapes={shapes} />
      </svg>
      {label}
      {count === undefined ? null : <span className="ui-amount">{count}</span>}
    </dd>
  ));
}

/**
 * What colours, forms, dashes and signs mean, in a strip under the drawing. The colours are always in sight, the other signs
 * can be folded.
 */
export function LegendPanel({ parts, isOpen }: { parts: readonly LegendPart[]; isOpen: boolean }) {
  const [colours, ...others] = parts;
  if (!colours) return null;
  return (
    <section className="genealogy-legend" aria-label="Legend">
      <dl>
        <div>
          <dt>{colours.title}</dt>
          <Items items={colours.items} />
        </div>
      </dl>
      <details open={isOpen}>
        <summary>Signs</summary>
        <dl>
          {others.map(({ title, items }) => (
            <div key={title}>
              <dt>{title}</dt>
              <Items items={items} />
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
