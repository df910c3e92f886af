import type { LegendItem } from './legend.ts';
import { Shapes } from './ShapeView.tsx';

/** The signs of a part of a legend with what they mean, as the terms of a list. */
export function LegendItems({ items }: { items: readonly LegendItem[] }) {
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
