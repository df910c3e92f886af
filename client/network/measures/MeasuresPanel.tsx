import { useMemo } from 'react';
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
import type { Values } from '../values.ts';
import { withChosen } from '../words.ts';
import './charts.css';
import { Histogram } from './Histogram.tsx';
import { GraphNote, MeasureInfo } from './MeasureNote.tsx';
import './measures.css';
import { Ranking } from './Ranking.tsx';
import { Scatter } from './Scatter.tsx';
import { Years } from './Years.tsx';

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

/** Which measure is read, and against which other. */
function Choices({ answer, panel, measured }: { answer: NetworkAnswer; panel: Reading; measured: Measured }) {
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
    </div>
  );
}

function dotsOf(model: NetworkModel, values: Values | undefined) {
  return model.organisations.flatMap(({ id }) => {
    const value = values?.get(id) ?? null;
    return value === null ? [] : [{ id, value }];
  });
}

interface Props {
  answer: NetworkAnswer;
  model: NetworkModel;
  view: GraphView | undefined;
  panel: Reading;
}

function Reading({ answer, model, view, panel, measured }: Props & { measured: Measured }) {
  const [{ network, selection }, update] = useAppState();
  const { measure, against } = network;
  const nameOf = (id: string) => answer.catalogue.find((m) => m.id === id)?.name ?? id;
  const values = measured.values.get(measure);
  const dots = useMemo(() => dotsOf(model, values), [model, values]);
  const others = measured.values.get(against);
  const points = useMemo(() => {
    const byId = new Map(dots.map((d) => [d.id, d.value]));
    return model.organisations.flatMap((o) => {
      const [x, y] = [others?.get(o.id) ?? null, byId.get(o.id)];
      return x === null || y === undefined
        ? []
        : [{ id: o.id, name: o.name, colour: model.colouring.of(o), x, y }];
    });
  }, [model, dots, others]);
  const onSelect = (ids: string[]) => update(select(ids));
  if (panel === 'ranking') {
    const onChoose = (id: string) => {
      update(select([id]));
      view?.bringIn(id);
    };
    return <Ranking {...{ answer, model, measured, measure, selection, onChoose }} />;
  }
  if (panel === 'histogram') return <Histogram title={nameOf(measure)} {...{ dots, selection, onSelect }} />;
  if (panel === 'scatter') {
    return (
      <Scatter titles={{ x: nameOf(against), y: nameOf(measure) }} {...{ points, selection, onSelect }} />
    );
  }
  const ranked = dots.toSorted((a, b) => b.value - a.value).map((d) => d.id);
  return <Years model={model} title={nameOf(measure)} ranked={ranked.slice(0, 3)} />;
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
  const isUnknown = known.size > 0 && !known.has(network.measure);
  return (
    <div className="network-reading" aria-busy={measured.isComputing}>
      <Choices answer={answer} panel={panel} measured={measured} />
      {panel === 'years' ? null : <Notes answer={answer} measured={measured} ids={read} />}
      {isUnknown ? (
        <p className="network-measured">
          There is no measure of organisations called “{network.measure}”. Choose another.
        </p>
      ) : measured.error ? (
        <ErrorState
          what="The measures could not be computed"
          error={measured.error}
          onRetry={measured.refetch}
        />
      ) : values ? (
        <Reading {...props} measured={measured} />
      ) : measured.isComputing || known.size === 0 ? (
        <Loading what="Measuring…" share={measured.done} onCancel={measured.stop} />
      ) : (
        <Empty title="Not measured" actions={<Button onPress={measured.refetch}>Measure</Button>} />
      )}
      {panel === 'years' || isUnknown ? null : <GraphNote measured={measured} without={without} />}
    </div>
  );
}
