import { LegendItems } from '../../ui/figures/LegendItems.tsx';
import type { LegendPart } from '../../ui/figures/legend.ts';
import './legend.css';

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
          <LegendItems items={colours.items} />
        </div>
      </dl>
      <details open={isOpen}>
        <summary>Signs</summary>
        <dl>
          {others.map(({ title, items }) => (
            <div key={title}>
              <dt>{title}</dt>
              <LegendItems items={items} />
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
