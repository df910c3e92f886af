import { Shapes } from '../../ui/figures/ShapeView.tsx';
import type { Of } from './Notes.tsx';
import { axesOf, type SparkAxes, spanOfBoth, sparkShapes, sparkSize } from './spark.ts';
import { valueText } from './values.ts';

const pens = { line: 'var(--accent)', ground: 'var(--surface)' };

interface Props {
  of: Of;
  axes: SparkAxes;
  /** The region is named: there is another one. */
  isNamed: boolean;
}

/** A line through the years, with its first and its last value. */
function Spark({ of: { indicator, region }, axes, isNamed }: Props) {
  const { name, unit } = indicator;
  const known = indicator.years.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const whose = isNamed ? `${region}, ` : '';
  const words = `${whose}${name}: ${valueText(first.value, unit)} in ${first.year}, ${valueText(last.value, unit)} in ${last.year}`;
  return (
    <span className="regions-spark">
      {isNamed ? <span className="regions-ends">{region}</span> : null}
      <svg {...sparkSize} role="img" aria-label={words}>
        <title>{words}</title>
        <Shapes shapes={sparkShapes(indicator.years, axes, indicator.thinBelow, pens)} />
      </svg>
      {first === last ? null : (
        <span className="regions-ends" aria-hidden="true">
          {first.year}: {valueText(first.value, unit)} → {last.year}: {valueText(last.value, unit)}
        </span>
      )}
    </span>
  );
}

/** The line of a region, and under it that of the one beside it, on the same axes. */
export function Sparks({ own, other }: { own: Of; other: Of | undefined }) {
  const span = spanOfBoth(own.years, other?.years);
  if (!span) return null;
  const lines = other ? [own, other] : [own];
  const axes = axesOf(
    span,
    lines.map(({ indicator }) => indicator.years),
  );
  return lines.map((of) => <Spark key={of.region} of={of} axes={axes} isNamed={other !== undefined} />);
}
