import { type ReactNode, useMemo } from 'react';
import type { GraphView } from '../../graph/view.ts';
import { select } from '../../state/changes.ts';
import { type NetworkState, networkSlices } from '../../state/state.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { Empty, ErrorState, Loading } from '../../ui/States.tsx';
import { setNetwork } from '../changes.ts';
import type { NetworkModel } from '../model.ts';
import { type Measured, useMeasured } from '../useMeasured.ts';
import type { NetworkAnswer } from '../useNetwork.ts';
import { withChosen } from '../words.ts';
import './charts.css';
import { Histogram } from './Histogram.tsx';
import { GraphNote, MeasureInfo } from './MeasureNote.tsx';
import './measures.css';
import { Ranking } from './Ranking.tsx';
import { dotsOf, pointsOf } from './reading.ts';
import { SaveReading } from './SaveReading.tsx';
import { Scatter } from './Scatter.tsx';
import { SaveYears, Years } from './Years.tsx';

/** Measures of every ranking; the costly ones are computed when they are chosen. */
const usual = [
  'degree',
  'in-degree',
  'out-degree',
  'people-exchanged',
  'betweenness',
  'closeness',
  'harmonic',
  'eigenvector',
  'pagerank',
  'core-number',
  'clustering',
  'constraint',
  'effective-size',
  'component',
  'community',
];

type Reading = Exclude<NetworkState['panel'], 'none' | 'table'>;

const sliceLabels = { cumulative: 'Up to each year', window: 'Ten years' } as const;
const sliceOptions = networkSlices.map((id) => ({ id, label: sliceLabels[id] }));

function neededFor(panel: Reading, { measure, against }: NetworkState, known: ReadonlySet<string>): string[] {
  const ids =
    panel === 'ranking' ? [...usual, measure] : panel === 'scatter' ? [measure, against] : [measure];
  return [...new Set(ids)].filter((id) => known.has(id)).sort();
}

interface ChoicesProps {
  answer: NetworkAnswer;
  panel: Reading;
  measured: Measured;
  /** Saves what is read. */
  save: ReactNode;
}

/** Which measure is read, and against which other. */
function Choices({ answer, panel, measured, save }: ChoicesProps) {
  const [{ network }, update] = useAppState();
  const options = answer.catalogue
    .filter((m) => m.of === 'organisation')
    .map(({ id, name }) => ({ id, label: name }));
  const find = (id: string) => answer.catalogue.find((m) => m.id === id);
  const { measure, against } = network;
  return (
    <div className="network-choices">
      <Select
        label={panel === 'scatter' ? 'Upwards' : panel === 'ranking' ? 'Ranked by' : 'Measure'}
        options={withChosen(options, measure)}
        value={measure}
        onChange={(id) => update(setNetwork({ measure: id }))}
      />
      <MeasureInfo measure={find(measure)} convention={measured.convention[measure]} />
      {panel === 'scatter' ? (
        <>
          <Select
            label="Across"
            options={withChosen(options, against)}
            value={against}
            onChange={(id) => update(setNetwork({ against: id }))}
          />
          <MeasureInfo measure={find(against)} convention={measured.convention[against]} />
        </>
      ) : null}
      {panel === 'years' ? (
        <Segmented
          label="Years"
          options={sliceOptions}
          value={network.slices}
          onChange={(slices) => update(setNetwork({ slices }))}
        />
      ) : null}
      <span className="network-choices-space" />
      {save}
    </div>
  );
}

interface Props {
  answer: NetworkAnswer;
  model: NetworkModel;
  view: GraphView | undefined;
  panel: Reading;
}

/** Foremost organisations whose years are shown where nothing is selected. */
const foremost = 3;

function useRead({ answer, model, measured }: Pick<Props, 'answer' | 'model'> & { measured: Measured }) {
  const [{ network, selection }] = useAppState();
  const { measure, against } = network;
  const [values, others] = [measured.values.get(measure), measured.values.get(against)];
  const dots = useMemo(() => dotsOf(model, values), [model, values]);
  const points = useMemo(() => pointsOf(model, others, values), [model, others, values]);
  const nameOf = (id: string) => answer.catalogue.find((m) => m.id === id)?.name ?? id;
  const [title, across] = [nameOf(measure), nameOf(against)];
  const histogram = useMemo(() => ({ title, dots, selection }), [title, dots, selection]);
  const scatter = useMemo(
    () => ({ titles: { x: across, y: title }, points, selection }),
    [across, title, points, selection],
  );
  const ranked = useMemo(
    () =>
      dots
        .toSorted((a, b) => b.value - a.value)
        .slice(0, foremost)
        .map((d) => d.id),
    [dots],
  );
  return { histogram, scatter, ranked };
}

type Read = ReturnType<typeof useRead>;

function Reading(props: Props & { measured: Measured; read: Read }) {
  const { answer, model, view, panel, measured, read } = props;
  const [{ network, selection }, update] = useAppState();
  const { measure } = network;
  const onSelect = (ids: string[]) => update(select(ids));
  const onChoose = (id: string) => {
    update(select([id]));
    view?.bringIn(id);
  };
  const descriptor = answer.catalogue.find((m) => m.id === measure);
  if (panel === 'ranking') return <Ranking {...{ answer, model, measured, measure, selection, onChoose }} />;
  if (panel === 'histogram') return <Histogram input={read.histogram} onSelect={onSelect} />;
  if (panel === 'scatter') return <Scatter input={read.scatter} onSelect={onSelect} />;
  return descriptor ? <Years model={model} measure={descriptor} ranked={read.ranked} /> : null;
}

/** What is to be known of the very values that are read, such as that they mix units. */
function Notes({ answer, measured, ids }: { answer: NetworkAnswer; measured: Measured; ids: string[] }) {
  return ids
    .filter((id) => measured.notes[id])
    .map((id) => (
      <p key={id} className="network-warning">
        <strong>{answer.catalogue.find((m) => m.id === id)?.name ?? id}</strong> {measured.notes[id]}
      </p>
    ));
}

/** Measures to be read: ranked, spread, against each other, through the years. */
export function MeasuresPanel(props: Props) {
  const { answer, model, panel } = props;
  const [{ network }] = useAppState();
  const known = useMemo(
    () => new Set(answer.catalogue.filter((m) => m.of === 'organisation').map((m) => m.id)),
    [answer.catalogue],
  );
  const measured = useMeasured(neededFor(panel, network, known));
  const values = measured.values.get(network.measure);
  const without = values
    ? model.organisations.filter((o) => (values.get(o.id) ?? null) === null).length
    : undefined;
  const read = panel === 'scatter' ? [network.measure, network.against] : [network.measure];
  const unknown = known.size > 0 ? read.find((id) => !known.has(id)) : undefined;
  const reading = useRead({ answer, model, measured });
  const descriptor = answer.catalogue.find((m) => m.id === network.measure);
  const save =
    !values || !descriptor || measured.error ? null : panel === 'years' ? (
      <SaveYears model={model} measure={descriptor} ranked={reading.ranked} />
    ) : (
      <SaveReading {...{ answer, model, panel, measured, without }} {...reading} />
    );
  return (
    <div className="network-reading" aria-busy={measured.isComputing}>
      <Choices answer={answer} panel={panel} measured={measured} save={save} />
      {panel === 'years' ? null : <Notes answer={answer} measured={measured} ids={read} />}
      {unknown ? (
        <p className="network-measured">
          There is no measure of organisations called “{unknown}”. Choose another.
        </p>
      ) : measured.error ? (
        <ErrorState
          what="The measures could not be computed"
          error={measured.error}
          onRetry={measured.refetch}
        />
      ) : values ? (
        <Reading {...props} measured={measured} read={reading} />
      ) : measured.isComputing || known.size === 0 ? (
        <Loading what="Measuring…" share={measured.done} onCancel={measured.stop} />
      ) : (
        <Empty title="Not measured" actions={<Button onPress={measured.refetch}>Measure</Button>} />
      )}
      {panel === 'years' || unknown ? null : <GraphNote measured={measured} without={without} />}
    </div>
  );
}
