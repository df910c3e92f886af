import { Shapes } from '../ui/figures/ShapeView.tsx';
import { keyOfPart, type Part } from './drawing.ts';

interface Props {
  parts: readonly Part[];
  /** Prefix of the ids that make parts known to the listbox they are in. */
  prefix: string;
  /** Codes of each part that is chosen. */
  chosen: readonly (readonly string[])[];
  at: number;
}

/** The parts of a picture as options of a listbox: one of them is under the keys. */
export function DrawingParts({ parts, prefix, chosen, at }: Props) {
  const lit = new Set(chosen.map(keyOfPart));
  return parts.map(({ codes, label, shapes, hit }, i) => {
    const key = keyOfPart(codes);
    return (
      <g
        key={key ?? 'all'}
        id={`${prefix}-${i}`}
        role="option"
        aria-label={label}
        aria-selected={key !== undefined && lit.has(key)}
        data-part={i}
        data-active={i === at || undefined}
        className="regions-part"
      >
        <title>{label}</title>
        {hit ? <path d={hit} fill="none" stroke="transparent" strokeWidth="12" /> : null}
        <g className="regions-outline">
          <Shapes shapes={shapes.slice(0, 1)} />
        </g>
        <Shapes shapes={shapes.slice(1)} />
      </g>
    );
  });
}
