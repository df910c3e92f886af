import { useRef } from 'react';
import { indicatorGroups, type RegionProfile } from '../../../contract/region-profile.ts';
import { useMedia } from '../../ui/useMedia.ts';
import { useOnPaper } from '../../ui/useOnPaper.ts';
import { headOf } from './chart.ts';
import { Facts, type Profiles } from './Facts.tsx';
import { type Group, Groups } from './Groups.tsx';
import { IndicatorRow } from './IndicatorRow.tsx';
import type { Of } from './Notes.tsx';
import { spanOfBoth } from './spark.ts';

function Head({ profile, beside }: Profiles) {
  const { region, years } = profile;
  const span = spanOfBoth(years, beside?.years);
  return (
    <thead>
      <tr>
        <th scope="col">Indicator</th>
        <th scope="col">{beside ? region.name : 'Value'}</th>
        {beside ? (
          <>
            <th scope="col">{beside.region.name}</th>
            <th scope="col">Difference</th>
          </>
        ) : null}
        <th scope="col" className="regions-line">
          <span className="regions-span">{span ? `${span.from}–${span.to}` : 'by year'}</span>
        </th>
      </tr>
    </thead>
  );
}

const narrow = 'screen and (max-width: 720px)';

function Rows({ profile, beside, group }: Profiles & { group: Group }) {
  const isNarrow = useMedia(narrow);
  const isOnPaper = useOnPaper();
  const ofProfile = ({ region, years, indicators }: RegionProfile) =>
    indicators
      .filter((indicator) => indicator.group === group)
      .map((indicator): Of => ({ region: region.name, indicator, years }));
  const others = new Map(beside && ofProfile(beside).map((of) => [of.indicator.id, of]));
  return (
    <tbody data-group={group}>
      <tr>
        <th scope="rowgroup" colSpan={beside ? 5 : 3}>
          {headOf(group)}
        </th>
      </tr>
      {ofProfile(profile).map((own) => (
        <IndicatorRow
          key={own.indicator.id}
          own={own}
          other={others.get(own.indicator.id)}
          isNarrow={isNarrow && !isOnPaper}
        />
      ))}
    </tbody>
  );
}

/** The scorecard of a region as a sheet; a second region beside it with the differences. */
export function Sheet(profiles: Profiles) {
  const { region, indicators } = profiles.profile;
  const sheet = useRef<HTMLDivElement>(null);
  const groups = indicatorGroups.filter((group) => indicators.some((one) => one.group === group));
  return (
    <div className="regions-sheet" ref={sheet}>
      <Facts {...profiles} />
      <Groups groups={groups} sheet={sheet} />
      <table aria-label={`Scorecard of ${region.name}`}>
        <Head {...profiles} />
        {groups.map((group) => (
          <Rows key={group} {...profiles} group={group} />
        ))}
      </table>
    </div>
  );
}
