import { getRegionProfile, type RegionProfile } from '../../../contract/region-profile.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { sourceLine } from '../../ui/figures/document.ts';
import { figureNotes } from '../../ui/figures/picture.ts';
import { useFilterNames } from '../../ui/figures/useFilterNames.ts';
import { Select } from '../../ui/Select.tsx';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { Beside, regionOptions } from '../Beside.tsx';
import { changeRegions } from '../changes.ts';
import { lookedAt } from '../looked-at.ts';
import type { RegionLinks } from '../model.ts';
import { PictureFrame } from '../PictureFrame.tsx';
import { useSources } from '../useSources.ts';
import { scorecardChart, sparkLegend } from './chart.ts';
import { profileFigures } from './figures.ts';
import { valueAndLine } from './populations.ts';
import { Sheet } from './Sheet.tsx';
import { spanOfBoth } from './spark.ts';
import './scorecard.css';

const about =
  'What the filter leaves of a region, indicator by indicator: value, line through the years, what it rests on. Behind ⓘ: definition, convention and reference. Where that is little the value says little, and the sheet says so.';

function useProfile(code: string | null) {
  const [{ filter }] = useAppState();
  return useAnswer(getRegionProfile, { params: { code: code ?? '' }, query: filter }, code !== null);
}

function Controls({ answer, code }: { answer: RegionLinks; code: string }) {
  const [, update] = useAppState();
  return (
    <>
      <Select
        label="Region"
        options={regionOptions(answer)}
        value={code}
        onChange={(chosen) => update(changeRegions({ chosen }))}
      />
      <Beside answer={answer} code={code} />
      <Button look="quiet" onPress={() => window.print()}>
        Print
      </Button>
    </>
  );
}

const placeText = ({ name, code, country }: RegionProfile['region']) =>
  `${name} (${code}${country ? `, ${country}` : ''})`;

interface CardProps {
  answer: RegionLinks;
  profile: RegionProfile;
  beside: RegionProfile | undefined;
}

function Card({ answer, profile, beside }: CardProps) {
  const [{ filter }] = useAppState();
  const { sources } = useSources();
  const names = useFilterNames();
  const { region, years, indicators } = profile;
  const legend = sparkLegend(spanOfBoth(years, beside?.years), indicators[0]?.thinBelow ?? 0);
  const title = `Scorecard of ${placeText(region)}${beside ? ` beside ${placeText(beside.region)}` : ''}`;
  return (
    <PictureFrame
      name={`scorecard-${region.code}${beside ? `-${beside.region.code}` : ''}`}
      title={title}
      about={about}
      dataVersion={profile.dataVersion}
      notes={[valueAndLine, profile.convention]}
      figures={profileFigures(profile, beside)}
      print={(measure) => ({ chart: scorecardChart(profile, beside, measure), legend })}
      legend={legend}
      controls={<Controls answer={answer} code={region.code} />}
      isSheet
    >
      <Sheet profile={profile} beside={beside} />
      <footer className="regions-sheet-notes">
        <p>{profile.convention}</p>
        {[
          ...figureNotes(filter, profile.dataVersion, new Date().toISOString().slice(0, 10), names),
          ...sourceLine(sources),
        ].map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </PictureFrame>
  );
}

/** The scorecard of the region looked at, or of the most linked; another beside it if one is chosen. */
export function Scorecard({ answer }: { answer: RegionLinks }) {
  const [{ regions }] = useAppState();
  const code = lookedAt(answer, regions);
  const isBeside = regions.beside !== code && answer.regions.some((region) => region.code === regions.beside);
  const other = isBeside ? regions.beside : null;
  const { data, error, refetch } = useProfile(code);
  const beside = useProfile(other);
  if (error)
    return <ErrorState error={error} what="The scorecard could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Working out the scorecard…" />;
  return <Card answer={answer} profile={data} beside={other === null ? undefined : beside.data} />;
}
