import type { Indicator, RegionProfile } from '../../../contract/region-profile.ts';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { Info } from '../../ui/Info.tsx';
import { sparkShapes, sparkSize } from './spark.ts';
import { differenceText, groundsText, partsText, valueText } from './values.ts';
import { verdictOf } from './verdict.ts';

const pens = { line: 'var(--accent)', ground: 'var(--surface)' };

function Spark({ indicator, years }: { indicator: Indicator; years: RegionProfile['years'] }) {
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

/** What it is, how counted, by whom. Paper has room for the first and the last only. */
function Meaning({ indicator }: { indicator: Indicator }) {
  return (
    <>
      {indicator.definition} {indicator.convention} ({indicator.reference})
    </>
  );
}

interface Props {
  indicator: Indicator;
  years: RegionProfile['years'];
  /** The same indicator of the region beside; undefined where there is none. */
  beside: Indicator | undefined;
  isPair: boolean;
  /** Its name. */
  region: string;
}

/** One indicator: value, line through the years, N, parts, warnings. */
export function IndicatorRow({ indicator, years, beside, isPair, region }: Props) {
  const { name, unit, value, warnings } = indicator;
  const parts = partsText(indicator);
  const verdict = verdictOf(indicator, region);
  return (
    <tr data-thin={indicator.n < indicator.thinBelow || undefined}>
      <th scope="row">
        {name}{' '}
        <Info about={name}>
          <Meaning indicator={indicator} />
        </Info>
        <span className="regions-grounds">
          {groundsText(indicator)}
          {parts ? ` · ${parts}` : ''}
        </span>
        {verdict ? (
          <span className="regions-verdict">
            <strong>{verdict.answer}</strong> {verdict.grounds}
          </span>
        ) : null}
        {warnings.length > 0 ? <span className="regions-warning">{warnings.join(' ')}</span> : null}
        <span className="regions-meaning">
          {indicator.definition} ({indicator.reference})
        </span>
      </th>
      <td className="regions-value">{valueText(value, unit)}</td>
      {isPair ? (
        <>
          <td className="regions-value">{beside ? valueText(beside.value, unit) : '–'}</td>
          <td>{differenceText(value, beside?.value ?? null, unit)}</td>
        </>
      ) : null}
      <td>
        <Spark indicator={indicator} years={years} />
      </td>
    </tr>
  );
}
