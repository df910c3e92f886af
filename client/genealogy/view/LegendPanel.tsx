import { select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { LegendItems } from '../../ui/figures/LegendItems.tsx';
import { type LegendItem, type LegendPart, usualSign } from '../../ui/figures/legend.ts';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import './legend.css';

/** So many can be selected at once: their names stand in the address. */
const mostSelected = 300;

/** What a colour stands for; pressed, those who have it are selected, and so taken out of their folds. */
function ColourItem({ item, ids }: { item: LegendItem; ids: readonly string[] }) {
  const [{ selection }, update] = useAppState();
  const isChosen =
    ids.length > 0 && ids.length === selection.length && ids.every((id) => selection.includes(id));
  return (
    <dd>
      <button
        type="button"
        aria-pressed={isChosen}
        disabled={ids.length === 0 || ids.length > mostSelected}
        title={ids.length > mostSelected ? `More than ${mostSelected}: too many to select` : 'Select them'}
        onClick={() => update(select(isChosen ? [] : [...ids]))}
      >
        <svg {...usualSign} aria-hidden="true">
          <Shapes shapes={item.shapes} />
        </svg>
        {item.label} <span className="ui-amount">{item.count}</span>
      </button>
    </dd>
  );
}

interface Props {
  parts: readonly LegendPart[];
  isOpen: boolean;
  /** The organisations that the key of an item stands for. */
  membersOf(key: string): string[];
}

/**
 * What colours, forms, dashes and signs mean, in a strip under the drawing. The colours are always in sight, the other signs
 * can be folded.
 */
export function LegendPanel({ parts, isOpen, membersOf }: Props) {
  const [colours, ...others] = parts;
  if (!colours) return null;
  return (
    <section className="genealogy-legend" aria-label="Legend">
      <dl>
        <div>
          <dt>{colours.title}</dt>
          {colours.items.map((item) =>
            item.key === undefined ? (
              <LegendItems key={item.label} items={[item]} />
            ) : (
              <ColourItem key={item.key} item={item} ids={membersOf(item.key)} />
            ),
          )}
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
