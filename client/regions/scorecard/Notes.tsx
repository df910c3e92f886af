import type { Indicator, RegionProfile } from '../../../contract/region-profile.ts';
import { notesOfBoth } from './both.ts';
import { populationsOf } from './populations.ts';
import { groundsText, partsText, restsOnBoth } from './values.ts';
import { verdictOf } from './verdict.ts';

/** An indicator of one region, by the region's name, and the years of its line. */
export interface Of {
  region: string;
  indicator: Indicator;
  years: RegionProfile['years'];
}

interface Props {
  own: Of;
  other: Of | undefined;
}

const grounds = (indicator: Indicator) =>
  [groundsText(indicator), partsText(indicator)].filter(Boolean).join(' · ');

function Verdict({ region, indicator }: Of) {
  const verdict = verdictOf(indicator, region);
  return verdict ? (
    <span className="regions-verdict">
      <strong>{verdict.answer}</strong> {verdict.grounds}
    </span>
  ) : null;
}

/** What its values rest on, what they say, and what the reader has to know: of both regions where there are two. */
export function Notes({ own, other }: Props) {
  const told = (of: Of, notes: readonly string[]) => ({ region: of.region, notes });
  const both = (notesOf: (indicator: Indicator) => readonly string[]) =>
    notesOfBoth(told(own, notesOf(own.indicator)), other && told(other, notesOf(other.indicator)));
  const lines = [...both((indicator) => [grounds(indicator)]), both(populationsOf).join(' ')].filter(Boolean);
  const warnings = both(({ warnings: list }) => list);
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="regions-grounds">
          {line}
        </span>
      ))}
      {[own, ...(other ? [other] : [])].map((one) => (
        <Verdict key={one.region} {...one} />
      ))}
      {warnings.length > 0 ? <span className="regions-warning">{warnings.join(' ')}</span> : null}
    </>
  );
}

const isThin = ({ indicator }: Of) => indicator.n < indicator.thinBelow;

/** The same behind a line, where there is little room. */
export function FoldedNotes({ own, other }: Props & { other: Of }) {
  const thin = [own, other].filter(isThin).map(({ region }) => region);
  const rests = restsOnBoth(own.indicator, other.indicator);
  const warning = thin.length > 0 ? ` · thin in ${thin.length > 1 ? 'both' : thin}` : '';
  return (
    <details className="regions-fold">
      <summary aria-label={`${own.indicator.name}: ${rests}${warning}`}>
        {rests}
        {warning ? <span className="regions-thin">{warning}</span> : null}
      </summary>
      <Notes own={own} other={other} />
    </details>
  );
}
