import { useMemo } from 'react';
import { getRegionSeries } from '../../../contract/region-series.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useAppState } from '../../state/store.ts';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { litParts, lookAt } from '../changes.ts';
import { DrawingView } from '../DrawingView.tsx';
import { chartOf } from '../drawing.ts';
import { NoLinks } from '../NoLinks.tsx';
import { PictureFrame } from '../PictureFrame.tsx';
import { paperPens } from '../pens.ts';
import { StageWidth } from '../StageWidth.tsx';
import { useScreenPens } from '../useScreenPens.ts';
import { amountWords } from '../words.ts';
import { drawYears, yearFigures, yearPanels, yearsLegend } from './model.ts';

const about =
  'For each region the links that begin in each year or span of years, stacked by scope. Each panel has a scale of its own, told above it. Links without a beginning are in no bar. The share inside is that of the dated links whose scope is known.';

/** Scopes of links by region and year, as small multiples. */
export function YearsPicture() {
  const [{ filter, regions }, update] = useAppState();
  const pens = useScreenPens();
  const { data, error, refetch } = useAnswer(getRegionSeries, { query: filter });
  const panels = useMemo(
    () => (data?.years ? yearPanels(data.series, data.years, (code) => data.names[code] ?? code) : []),
    [data],
  );
  if (error)
    return <ErrorState error={error} what="The years could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Counting links by year…" />;
  if (panels.length === 0) return <NoLinks what="dated links" />;
  const undated = panels[0]!.undated;
  const left = undated > 0 ? [`${amountWords(undated, 'link')} without a known beginning.`] : [];
  return (
    <PictureFrame
      name="regions-years"
      title="Links by year"
      about={about}
      dataVersion={data.dataVersion}
      notes={[...left, about, data.convention]}
      figures={yearFigures(data.series, (code) => data.names[code] ?? code)}
      print={(measure) => ({
        chart: chartOf(drawYears(panels, 960, paperPens(measure))),
        legend: yearsLegend(paperPens(measure)),
      })}
      legend={yearsLegend(pens)}
    >
      {left.length > 0 ? <p className="regions-left-out">{left[0]}</p> : null}
      <StageWidth most={1200}>
        {(width) => (
          <DrawingView
            label="Links by year, region by region: arrows walk, Enter chooses"
            drawing={drawYears(panels, width, pens)}
            chosen={litParts({ ...regions, cell: [] })}
            onChoose={(part) => update(lookAt(part.codes))}
          />
        )}
      </StageWidth>
    </PictureFrame>
  );
}
