import { useMemo } from 'react';
import { type Flows, getFlows } from '../../../contract/flows.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { lookAt } from '../changes.ts';
import { NoLinks } from '../NoLinks.tsx';
import { PictureFrame } from '../PictureFrame.tsx';
import { useScreenPens } from '../useScreenPens.ts';
import { amountWords } from '../words.ts';
import { Balances } from './Balances.tsx';
import { Controls } from './Controls.tsx';
import { Drawn } from './Drawn.tsx';
import { type Edge, edgeFigures, edgesOf } from './edges.ts';
import { matrixForm, sankeyForm } from './forms.ts';
import { flowMatrix } from './matrix.ts';
import { mostEdges } from './sankey.ts';
import { unplacedWords } from './words.ts';

const limit = 2000;
/** So many rows and columns are taken in at a glance. */
const mostPlaces = 30;
interface Shown {
  edges: readonly Edge[];
  /** null: a Sankey diagram. */
  matrix: ReturnType<typeof flowMatrix> | null;
  isByRegion: boolean;
}

/** What the picture doesn’t show, in words. */
function leftOut(answer: Flows, { edges, matrix, isByRegion }: Shown): string[] {
  const { remainingFlows, unplaced, total } = answer;
  const lines = [
    `${amountWords(total.people, 'person', 'people')} in ${amountWords(total.flows, 'flow')} stated.`,
  ];
  if (matrix && matrix.left > 0)
    lines.push(
      `The ${matrix.regions.length} with most people stand in the matrix, ${matrix.left} more do not.`,
    );
  if (!matrix)
    lines.push('Bands are as wide as the square root of their people: four times as many, twice as wide.');
  if (!matrix && edges.length > mostEdges)
    lines.push(`The ${mostEdges} largest of ${edges.length} bands are drawn.`);
  if (isByRegion && unplaced.links > 0) lines.push(unplacedWords(unplaced));
  if (remainingFlows.rows > 0)
    lines.push(`${amountWords(remainingFlows.rows, 'smaller pair')} of organisations are not counted here.`);
  return lines;
}

function Answered({ answer }: { answer: Flows }) {
  const [{ regions, selection }, update] = useAppState();
  const pens = useScreenPens();
  const { ends, universities } = regions;
  const edges = useMemo(() => edgesOf(answer, { ends, universities }), [answer, ends, universities]);
  const matrix = useMemo(
    () => (regions.form === 'matrix' ? flowMatrix(edges, mostPlaces) : null),
    [edges, regions.form],
  );
  const form = matrix ? matrixForm(matrix, ends === 'region') : sankeyForm(edges, pens);
  const lines = leftOut(answer, { edges, matrix, isByRegion: ends === 'region' });
  const isOfOrganisations = ends === 'organisation';
  const choose =
    ends === 'kind'
      ? undefined
      : (codes: readonly string[]) => update(isOfOrganisations ? select([...codes]) : lookAt(codes));
  return (
    <PictureFrame
      {...form}
      name={matrix ? 'worker-flows-matrix' : 'worker-flows'}
      title={universities ? 'Worker flows from universities' : 'Worker flows'}
      dataVersion={answer.dataVersion}
      notes={[...lines, form.about, answer.convention]}
      figures={edgeFigures(edges)}
      onChoose={choose ?? null}
      controls={<Controls />}
    >
      <p className="regions-left-out">{lines.join(' ')}</p>
      <Drawn
        edges={edges}
        matrix={matrix}
        lit={isOfOrganisations ? selection : regions.cell}
        onChoose={choose}
      />
      <Balances
        answer={answer}
        ends={ends}
        chosen={isOfOrganisations ? selection : regions.chosen ? [regions.chosen] : []}
        onChoose={choose && ((id) => choose([id]))}
      />
    </PictureFrame>
  );
}

/** Who moves from where to where: the largest flows, all of them as a table, and who gains and loses. */
export function FlowsPicture() {
  const [{ filter }] = useAppState();
  const { data, error, refetch } = useAnswer(getFlows, { query: { ...filter, limit } });
  if (error)
    return <ErrorState error={error} what="The flows could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Adding up worker flows…" />;
  if (data.total.flows === 0) return <NoLinks what="worker flows" />;
  return <Answered answer={data} />;
}
