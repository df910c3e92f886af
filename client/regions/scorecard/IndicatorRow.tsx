import type { Indicator } from '../../../contract/region-profile.ts';
import { Info } from '../../ui/Info.tsx';
import { FoldedNotes, Notes, type Of } from './Notes.tsx';
import { Sparks } from './Spark.tsx';
import { differenceText, valueText } from './values.ts';

/** What it is, how counted, by whom. Paper has room for the first and the last only. */
function Meaning({ indicator }: { indicator: Indicator }) {
  return (
    <>
      {indicator.definition} {indicator.convention} ({indicator.reference})
    </>
  );
}

function Value({ indicator }: { indicator: Indicator }) {
  return (
    <td className="regions-value" data-thin={indicator.n < indicator.thinBelow || undefined}>
      {valueText(indicator.value, indicator.unit)}
    </td>
  );
}

/** The figures of the region beside, and how far the two are apart. */
function Beside({ own, other }: { own: Of; other: Of }) {
  return (
    <>
      <Value indicator={other.indicator} />
      <td>{differenceText(own.indicator.value, other.indicator.value, own.indicator.unit)}</td>
    </>
  );
}

interface Props {
  own: Of;
  /** The same indicator of the region beside; undefined where there is none. */
  other: Of | undefined;
  /** There is no room for a column of lines, nor for the notes of two. */
  isNarrow: boolean;
}

/** One indicator: value, line through the years, what it rests on, parts, warnings. */
export function IndicatorRow({ own, other, isNarrow }: Props) {
  const { indicator } = own;
  const { name } = indicator;
  const folded = isNarrow ? other : undefined;
  const sparks = <Sparks own={own} other={other} />;
  return (
    <>
      <tr data-folded={folded ? true : undefined}>
        <th scope="row">
          {name}{' '}
          <Info about={name}>
            <Meaning indicator={indicator} />
          </Info>
          {folded ? null : <Notes own={own} other={other} />}
          {isNarrow && !folded ? sparks : null}
          <span className="regions-meaning">
            {indicator.definition} ({indicator.reference})
          </span>
        </th>
        <Value indicator={indicator} />
        {other ? <Beside own={own} other={other} /> : null}
        {isNarrow ? null : <td className="regions-line">{sparks}</td>}
      </tr>
      {folded ? (
        <tr>
          <td colSpan={4} className="regions-folded">
            {sparks}
            <FoldedNotes own={own} other={folded} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
