import { LegendItems } from '../ui/figures/LegendItems.tsx';
import type { LegendPart } from '../ui/figures/legend.ts';

/** What the signs of a picture mean, under it. */
export function LegendView({ parts }: { parts: readonly LegendPart[] }) {
  return (
    <dl className="regions-key" aria-label="Legend">
      {parts.map(({ title, items }) => (
        <div key={title}>
          <dt>{title}</dt>
          <LegendItems items={items} />
        </div>
      ))}
    </dl>
  );
}
