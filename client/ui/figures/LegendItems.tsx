import { type LegendItem, usualSign } from './legend.ts';
import { Shapes } from './ShapeView.tsx';

/** The signs of a part of a legend with what they mean, as the terms of a list. */
export function LegendItems({ items }: { items: readonly LegendItem[] }) {
  return items.map(({ label, shapes, count, size = usualSign }) => (
    <dd key={label}>
      <svg {...size} aria-hidden="true">
        <Shapes shapes={shapes} />
      </svg>
      {label}
      {count === undefined ? null : <span className="ui-amount">{count}</span>}
    </dd>
  ));
}
