import type { MeasureDescriptor } from '../../../contract/measures.ts';
import { Info } from '../../ui/Info.tsx';
import type { Measured } from '../useMeasured.ts';
import { count } from '../words.ts';
import './note.css';

/** Definition, formula, reference and convention of a measure. */
export function MeasureText({ measure, convention }: { measure: MeasureDescriptor; convention?: string }) {
  return (
    <span className="network-note">
      <span>{measure.definition}</span>
      <code>{measure.formula}</code>
      <span>{convention ?? measure.convention}</span>
      <span>{measure.reference}</span>
    </span>
  );
}

/** ⓘ beside what shows a measure. */
export function MeasureInfo(props: { measure: MeasureDescriptor | undefined; convention?: string }) {
  const { measure, convention } = props;
  return measure ? (
    <Info about={measure.name}>
      <MeasureText measure={measure} convention={convention} />
    </Info>
  ) : null;
}

/** What values were computed on: N, m, what was dropped, and how many have none. */
export function GraphNote({ measured, without }: { measured: Measured; without?: number }) {
  const { graph, dataVersion } = measured;
  if (!graph) return null;
  const { n, m, dropped } = graph;
  return (
    <p className="network-measured">
      N = {n.toLocaleString('en')} organisations, m = {m.toLocaleString('en')} links under the filter, hidden
      ones too; dropped: {count(dropped.loops, 'loop')}, {count(dropped.parallel, 'parallel link')}
      {without ? `; ${without.toLocaleString('en')} without value` : ''}. Data version {dataVersion}.
    </p>
  );
}
