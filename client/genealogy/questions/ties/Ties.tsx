import { useCallback, useState } from 'react';
import { getTies, type TieEnd, type Ties, type TiesBand, tieEnds } from '../../../../contract/ties.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { useAppState } from '../../../state/store.ts';
import { ChartView } from '../../../ui/figures/ChartView.tsx';
import { csvOf } from '../../../ui/figures/csv.ts';
import { createMeasure } from '../../../ui/figures/measure.ts';
import { printInk } from '../../../ui/figures/shapes.ts';
import { Info } from '../../../ui/Info.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ErrorState, Loading } from '../../../ui/States.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { changeGenealogy } from '../../model/changes.ts';
import type { Question } from '../question.ts';
import '../../../ui/figures/figures.css';
import type { Easel } from '../../../ui/figures/chart.ts';
import { type FiguresColumn, FiguresTable } from '../../../ui/figures/FiguresTable.tsx';
import { chartPicture, figureNotes } from '../../../ui/figures/picture.ts';
import { SaveFigures } from '../../../ui/figures/SaveFigures.tsx';
import { useFilterNames } from '../../../ui/figures/useFilterNames.ts';
import { NothingLeft } from '../../../ui/NothingLeft.tsx';
import { percent } from '../words.ts';
import { tiesChart } from './chart.ts';
import { agePresets, agesFrom, bandName, ends, leftOutWords, tiesWords } from './model.ts';

const asks = 'Do spin-offs turn away from their parent as they age?';

const columns: FiguresColumn<TiesBand>[] = [
  { title: 'Age', cell: bandName },
  ...tieEnds.map(
    (end: TieEnd): FiguresColumn<TiesBand> => ({
      title: ends[end].label,
      cell: ({ counts, shares }) => (
        <>
          {counts[end].toLocaleString('en')}{' '}
          <span className="figures-weak">{shares ? percent(shares[end]) : '–'}</span>
        </>
      ),
    }),
  ),
  { title: 'Links', cell: ({ links }) => links.toLocaleString('en') },
  {
    title: 'Spin-offs with one',
    about: 'Spin-offs with at least one of these links.',
    cell: ({ linked }) => linked.toLocaleString('en'),
  },
  {
    title: 'Spin-offs so old',
    about: 'Spin-offs that reached this age by the last year the data knows, and before their end.',
    cell: ({ spinoffs }) => spinoffs.toLocaleString('en'),
  },
];

function tiesCsv({ bands }: Ties, notes: readonly string[]): string {
  const head = ['age_from', 'age_to', ...tieEnds, 'links', 'spinoffs_with_links', 'spinoffs'];
  const rows = bands.map((band) => [
    ...[band.from, band.to, ...tieEnds.map((end) => band.counts[end])],
    ...[band.links, band.linked, band.spinoffs],
  ]);
  return csvOf(head, rows, notes);
}

const ownAges = 'own';

/** Which ages stand together: one of a few, or as the user writes them. */
function AgeBands({ ages }: { ages: string }) {
  const [, update] = useAppState();
  const isPreset = agePresets.some(({ id }) => id === ages);
  const [written, setWritten] = useState<string | null>(isPreset ? null : ages);
  const choose = (id: string) => update(changeGenealogy({ ages: id === agePresets[0].id ? null : id }));
  const write = (text: string) => {
    setWritten(text);
    const read = agesFrom(text);
    if (read !== undefined) choose(read);
  };
  return (
    <>
      <Select
        label="Ages"
        options={[...agePresets, { id: ownAges, label: 'Own ages…' }]}
        value={written === null && isPreset ? ages : ownAges}
        onChange={(id) => {
          setWritten(id === ownAges ? ages.replaceAll(',', ', ') : null);
          if (id !== ownAges) choose(id);
        }}
      />
      {written === null && isPreset ? null : (
        <TextField
          label="Ages at which the bands begin"
          hideLabel
          value={written ?? ages}
          onChange={write}
          description={
            agesFrom(written ?? ages) === undefined
              ? 'Whole years from 0 upwards, as in 0, 3, 6'
              : 'Years at which bands begin'
          }
        />
      )}
    </>
  );
}

function Save({ answer }: { answer: Ties }) {
  const [{ filter }] = useAppState();
  const names = useFilterNames();
  const notes = () => [
    tiesWords(answer),
    leftOutWords(answer),
    answer.convention,
    ...figureNotes(filter, answer.dataVersion, new Date().toISOString().slice(0, 10), names),
  ];
  return (
    <SaveFigures
      name="ties"
      csv={() => tiesCsv(answer, notes())}
      picture={() => {
        const measure = createMeasure();
        const chart = tiesChart(answer.bands, { width: 900, ink: printInk, theme: 'light', measure });
        return chartPicture(chart, { title: asks, notes: notes() }, measure);
      }}
    />
  );
}

function Answered({ answer, ages }: { answer: Ties; ages: string }) {
  const draw = useCallback((easel: Easel) => tiesChart(answer.bands, easel), [answer]);
  return (
    <div className="figures">
      <p className="figures-sentence">{tiesWords(answer)}</p>
      <p className="figures-note">
        {leftOutWords(answer)} <Info about="how links are counted">{answer.convention}</Info>
      </p>
      <div className="figures-tools">
        <AgeBands ages={ages} />
        <Save answer={answer} />
      </div>
      <ChartView
        label="Where links go, by the age of the spin-off; the figures stand in the table below"
        draw={draw}
      />
      <FiguresTable
        label="Links of spin-offs by age and where they go"
        columns={columns}
        rows={answer.bands}
        keyOf={({ from }) => String(from)}
      />
    </div>
  );
}

function TiesQuestion() {
  const [{ filter, genealogy }, update] = useAppState();
  const ages = genealogy.ages ?? agePresets[0].id;
  const { data, error, refetch } = useAnswer(getTies, { query: { ...filter, ages } });
  if (error) {
    const retry = () => (error.status === 400 ? update(changeGenealogy({ ages: null })) : void refetch());
    return <ErrorState error={error} what="The ties could not be counted" onRetry={retry} />;
  }
  if (!data) return <Loading what="Counting the links of spin-offs by age…" />;
  if (data.spinoffs === 0)
    return <NothingLeft title="No spin-off with a start is left">The filter leaves none.</NothingLeft>;
  if (data.links === 0)
    return (
      <NothingLeft title="None of the spin-offs left has a dated link">
        {leftOutWords(data)} Links other than spin-offs are counted: supply, collaboration, worker flows and
        so on.
      </NothingLeft>
    );
  return <Answered answer={data} ages={ages} />;
}

export const ties: Question = { id: 'ties', label: 'Ties by age', asks, Answer: TiesQuestion };
