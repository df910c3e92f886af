import { useCallback, useMemo } from 'react';
import { getSurvival, type Survival, type SurvivalGroup } from '../../../../contract/survival.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useAppState } from '../../../state/store.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ChartView } from '../../../ui/figures/ChartView.tsx';
import { createMeasure } from '../../../ui/figures/measure.ts';
import { printInk } from '../../../ui/figures/shapes.ts';
import { Info } from '../../../ui/Info.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ErrorState, Loading } from '../../../ui/States.tsx';
import { changeGenealogy } from '../../model/changes.ts';
import type { Question } from '../question.ts';
import '../../../ui/figures/figures.css';
import type { Easel } from '../../../ui/figures/chart.ts';
import { chartPicture, figureNotes } from '../../../ui/figures/picture.ts';
import { SaveFigures } from '../../../ui/figures/SaveFigures.tsx';
import { useFilterNames } from '../../../ui/figures/useFilterNames.ts';
import { NothingLeft } from '../../../ui/NothingLeft.tsx';
import { many } from '../words.ts';
import { type CurveOptions, drawnAges, survivalChart } from './chart.ts';
import { bandWords, countWords, everyBand, mostLives, testWords } from './model.ts';
import { GroupTable, StepTable, survivalCsv } from './tables.tsx';

const noBand = 'no-bounds';
const asks = 'How long do firms live, by where they came from?';

const testMeaning =
  'The log-rank test (Mantel 1966) compares the closings of each group with those expected at each age if all groups lived equally long. ' +
  'A small p says that so large a difference would seldom come by chance. It does not say why groups differ: founding years, industries and ' +
  'what the sources record differ as well.';

/** The chart and the figures as files. */
function Save({ answer, options }: { answer: Survival; options: CurveOptions }) {
  const [{ filter }] = useAppState();
  const names = useFilterNames();
  const notes = () => [
    countWords(answer),
    ...[bandWords(answer.groups, options.band)].filter(Boolean),
    testWords(answer),
    answer.convention,
    ...figureNotes(filter, answer.dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  return (
    <SaveFigures
      name="survival"
      csv={() => survivalCsv(answer, notes())}
      picture={() => {
        const measure = createMeasure();
        const easel: Easel = { width: 900, ink: printInk, theme: 'light', measure };
        return chartPicture(
          survivalChart(answer.groups, easel, options),
          { title: asks, notes: notes() },
          measure,
        );
      }}
    />
  );
}

/** Whose bounds are drawn: those of all groups at once hide each other. */
function BandChoice({ groups, band }: { groups: readonly SurvivalGroup[]; band: string | null }) {
  const [, update] = useAppState();
  const named = groups.filter(({ n }) => n > 0).map(({ id, label }) => ({ id, label }));
  const further = named.length > 1 ? [{ id: everyBand, label: 'All groups' }] : [];
  const options = [...named, ...further, { id: noBand, label: 'None' }];
  return (
    <Select
      label="Bounds of 95 %"
      options={options}
      value={band ?? noBand}
      onChange={(id) =>
        update(changeGenealogy(id === noBand ? { bare: true, band: null } : { bare: false, band: id }))
      }
    />
  );
}

function Answered({ answer }: { answer: Survival }) {
  const [{ genealogy }, update] = useAppState();
  const { bare, closeUp } = genealogy;
  const band = bare ? null : (genealogy.band ?? mostLives(answer.groups));
  const options = useMemo<CurveOptions>(() => ({ band, closeUp }), [band, closeUp]);
  const draw = useCallback((easel: Easel) => survivalChart(answer.groups, easel, options), [answer, options]);
  const { lastAge, beyond } = drawnAges(answer.groups);
  return (
    <div className="figures">
      <p className="figures-sentence">
        {testWords(answer)} <Info about="the log-rank test">{testMeaning}</Info>
      </p>
      <p className="figures-note">
        {countWords(answer)} <Info about="how lives are counted">{answer.convention}</Info>
      </p>
      <div className="figures-tools">
        <BandChoice groups={answer.groups} band={band} />
        <Checkbox isSelected={closeUp} onChange={(chosen) => update(changeGenealogy({ closeUp: chosen }))}>
          Close-up
        </Checkbox>
        <Save answer={answer} options={options} />
      </div>
      <ChartView label="Survival curves by parentage; the figures stand in the table below" draw={draw} />
      <p className="figures-note">
        A curve falls where a firm closes; a small upright tick marks lives seen until then (censored).{' '}
        {bandWords(answer.groups, band)}
        {beyond > 0
          ? ` ${many(beyond, 'life is', 'lives are')} seen beyond ${lastAge} years, none of which ends by closing; the table has them.`
          : ''}
      </p>
      <GroupTable answer={answer} />
      <details>
        <summary>Every step of the curves</summary>
        <StepTable answer={answer} />
      </details>
    </div>
  );
}

function SurvivalQuestion() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getSurvival, { query: filter });
  if (error)
    return <ErrorState error={error} what="Survival could not be computed" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Computing how long firms live…" />;
  if (data.groups.every((group) => group.n === 0))
    return (
      <NothingLeft title="No firm with a known founding year and a known or open end is left">
        Survival counts from the founding year, so undated firms can’t be in it.
      </NothingLeft>
    );
  return <Answered answer={data} />;
}

export const survival: Question = { id: 'survival', label: 'Survival', asks, Answer: SurvivalQuestion };
