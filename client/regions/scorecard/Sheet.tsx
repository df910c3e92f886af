import { type RefObject, useEffect, useRef } from 'react';
import { indicatorGroups, type RegionProfile } from '../../../contract/region-profile.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { kindLabel } from '../../ui/palette.ts';
import { changeRegions } from '../changes.ts';
import { amountWords } from '../words.ts';
import { notesOfBoth } from './both.ts';
import { headOf } from './chart.ts';
import { IndicatorRow } from './IndicatorRow.tsx';

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

interface Profiles {
  profile: RegionProfile;
  beside: RegionProfile | undefined;
}

function Facts({ profile, beside }: Profiles) {
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
    </>
  );
}

type Group = RegionProfile['indicators'][number]['group'];

/** Ways to the parts of the sheet; the one that the address names is brought into sight. */
function Groups({ groups, sheet }: { groups: readonly Group[]; sheet: RefObject<HTMLElement | null> }) {
  const [{ regions }, update] = useAppState();
  const show = (group: Group) => sheet.current?.querySelector(`[data-group="${group}"]`)?.scrollIntoView();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown when it is named, not at every drawing
  useEffect(() => {
    if (regions.part) show(regions.part);
  }, [regions.part]);
  const go = (part: Group) => {
    update(changeRegions({ part }), 'in-place');
    show(part);
  };
  return (
    <nav className="regions-groups" aria-label="Groups of indicators">
      {groups.map((group) => (
        <Button key={group} look="link" onPress={() => go(group)}>
          {headOf(group)}
        </Button>
      ))}
    </nav>
  );
}

/** The scorecard of a region as a sheet; a second region beside it with the differences. */
export function Sheet({ profile, beside }: Profiles) {
  const { region, years, indicators } = profile;
  const sheet = useRef<HTMLDivElement>(null);
  const groups = indicatorGroups.filter((group) => indicators.some((one) => one.group === group));
  const other = new Map(
    beside?.indicators.map((indicator) => [indicator.id, { indicator, region: beside.region.name }]),
  );
  return (
    <div className="regions-sheet" ref={sheet}>
      <Facts profile={profile} beside={beside} />
      <Groups groups={groups} sheet={sheet} />
      <table aria-label={`Scorecard of ${region.name}`}>
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
            <th scope="col">
              {beside ? `${region.name}, ` : ''}
              {years ? `${years.from}–${years.to}` : 'by year'}
            </th>
          </tr>
        </thead>
        {groups.map((group) => {
          const rows = indicators.filter((indicator) => indicator.group === group);
          return (
            <tbody key={group} data-group={group}>
              <tr>
                <th scope="rowgroup" colSpan={beside ? 5 : 3}>
                  {headOf(group)}
                </th>
              </tr>
              {rows.map((indicator) => (
                <IndicatorRow
                  key={indicator.id}
                  indicator={indicator}
                  years={years}
                  beside={other.get(indicator.id)}
                  region={region.name}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}
