import { useCallback, useMemo } from 'react';
import { getSurvival, type Survival } from '../../../../contract/survival.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useAppState } from '../../../state/store.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { ChartView } from '../../../ui/figures/ChartView.tsx';
import { createMeasure } from '../../../ui/figures/measure.ts';
import { printInk } from '../../../ui/figures/shapes.ts';
import { Info } from '../../../ui/Info.tsx';
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
import { countWords, testWords } from './model.ts';
import { GroupTable, StepTable, survivalCsv } from './tables.tsx';

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

function Answered({ answer }: { answer: Survival }) {
  const [{ genealogy }, update] = useAppState();
  const { bare, closeUp } = genealogy;
  const options = useMemo<CurveOptions>(() => ({ bounds: !bare, closeUp }), [bare, closeUp]);
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
        <Checkbox isSelected={!bare} onChange={(bounds) => update(changeGenealogy({ bare: !bounds }))}>
          Bounds of 95 %
        </Checkbox>
        <Checkbox isSelected={closeUp} onChange={(chosen) => update(changeGenealogy({ closeUp: chosen }))}>
          Close-up
        </Checkbox>
        <Save answer={answer} options={options} />
      </div>
      <ChartView label="Survival curves by parentage; the figures stand in the table below" draw={draw} />
      <p className="figures-note">
        A curve falls where a firm closes; a small upright tick marks lives seen until then (censored).
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
