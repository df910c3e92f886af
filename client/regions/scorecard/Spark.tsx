import type { Indicator, RegionProfile } from '../../../contract/region-profile.ts';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { sparkShapes, sparkSize } from './spark.ts';
import { valueText } from './values.ts';

const pens = { line: 'var(--accent)', ground: 'var(--surface)' };

interface Props {
  indicator: Indicator;
  years: RegionProfile['years'];
}

/** The line through the years, with its first and its last value. */
export function Spark({ indicator, years }: Props) {
  if (!years || indicator.years.length === 0) return null;
  const { name, unit } = indicator;
  const known = indicator.years.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const words = `${name}: ${valueText(first.value, unit)} in ${first.year}, ${valueText(last.value, unit)} in ${last.year}`;
  return (
    <>
      <svg {...sparkSize} role="img" aria-label={words}>
        <title>{words}</title>
        <Shapes shapes={sparkShapes(indicator.years, years, indicator.thinBelow, pens)} />
      </svg>
      {first === last ? null : (
        <span className="regions-ends" aria-hidden="true">
          {first.year}: {valueText(first.value, unit)} → {last.year}: {valueText(last.value, unit)}
        </span>
      )}
    </>
  );
}
