import type { Indicator, RegionProfile } from '../../../contract/region-profile.ts';
import { Shapes } from '../../ui/figures/ShapeView.tsx';
import { Info } from '../../ui/Info.tsx';
import { notesOfBoth } from './both.ts';
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

/** An indicator of one region, by the region's name. */
interface Of {
  region: string;
  indicator: Indicator;
}

const grounds = (indicator: Indicator) =>
  [groundsText(indicator), partsText(indicator)].filter(Boolean).join(' · ');

/** What its values rest on, what they say, and what the reader has to know: of both regions where there are two. */
function Notes({ own, other }: { own: Of; other: Of | undefined }) {
  const told = (of: Of, notes: readonly string[]) => ({ region: of.region, notes });
  const both = (notesOf: (indicator: Indicator) => readonly string[]) =>
    notesOfBoth(told(own, notesOf(own.indicator)), other && told(other, notesOf(other.indicator)));
  const warnings = both(({ warnings: list }) => list);
  return (
    <>
      {both((indicator) => [grounds(indicator)]).map((line) => (
        <span key={line} className="regions-grounds">
          {line}
        </span>
      ))}
      {[own, ...(other ? [other] : [])].map(({ indicator, region }) => {
        const verdict = verdictOf(indicator, region);
        return verdict ? (
          <span key={region} className="regions-verdict">
            <strong>{verdict.answer}</strong> {verdict.grounds}
          </span>
        ) : null;
      })}
      {warnings.length > 0 ? <span className="regions-warning">{warnings.join(' ')}</span> : null}
    </>
  );
}

interface Props {
  indicator: Indicator;
  years: RegionProfile['years'];
  /** The same indicator of the region beside; undefined where there is none. */
  beside: Of | undefined;
  /** Its name. */
  region: string;
}

function Value({ indicator }: { indicator: Indicator }) {
  return (
    <td className="regions-value" data-thin={indicator.n < indicator.thinBelow || undefined}>
      {valueText(indicator.value, indicator.unit)}
    </td>
  );
}

/** One indicator: value, line through the years, what it rests on, parts, warnings. */
export function IndicatorRow({ indicator, years, beside, region }: Props) {
  const { name, unit, value } = indicator;
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        <Info about={name}>
          <Meaning indicator={indicator} />
        </Info>
        <Notes own={{ indicator, region }} other={beside} />
        <span className="regions-meaning">
          {indicator.definition} ({indicator.reference})
        </span>
      </th>
      <Value indicator={indicator} />
      {beside ? (
        <>
          <Value indicator={beside.indicator} />
          <td>{differenceText(value, beside.indicator.value, unit)}</td>
        </>
      ) : null}
      <td>
        <Spark indicator={indicator} years={years} />
      </td>
    </tr>
  );
}
