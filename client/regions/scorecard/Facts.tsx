import type { RegionProfile } from '../../../contract/region-profile.ts';
import { kindLabel } from '../../ui/palette.ts';
import { amountWords } from '../words.ts';
import { notesOfBoth } from './both.ts';
import { valueAndLine } from './populations.ts';

export interface Profiles {
  profile: RegionProfile;
  beside: RegionProfile | undefined;
}

/** What the filter leaves of a region, in a sentence. */
function factsOf({ organisations, perhapsInside }: RegionProfile): string {
  const kinds = Object.entries(organisations.kinds)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${kindLabel[kind as keyof typeof kindLabel].toLowerCase()} ${n}`);
  const perhaps =
    perhapsInside > 0
      ? ` ${amountWords(perhapsInside, 'organisation')} may lie in it too: their region is known only more coarsely; left out.`
      : '';
  return `${amountWords(organisations.total, 'organisation')} (${kinds.join(', ')}), ${organisations.undated} without a start year.${perhaps}`;
}

/** What the filter leaves of a region and of the one beside it, and of whom values and lines are. */
export function Facts({ profile, beside }: Profiles) {
  const told = (one: RegionProfile, notes: readonly string[]) => ({ region: one.region.name, notes });
  const both = (notesOf: (one: RegionProfile) => readonly string[]) =>
    notesOfBoth(told(profile, notesOf(profile)), beside && told(beside, notesOf(beside)));
  return (
    <>
      {both((one) => [factsOf(one)]).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {both(({ warnings }) => warnings).map((warning) => (
        <p key={warning} className="regions-warning">
          {warning}
        </p>
      ))}
      <p>{valueAndLine}</p>
    </>
  );
}
