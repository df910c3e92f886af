import type { MeasureDescriptor } from '../../../contract/measures.ts';
import { Info } from '../../ui/Info.tsx';
import type { Measured } from '../useMeasured.ts';
import './note.css';
import { graphWords } from './notes.ts';

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
  if (!measured.graph) return null;
  return (
    <p className="network-measured">
      {graphWords(measured, without)} Data version {measured.dataVersion}.
    </p>
  );
}
