import { useMemo } from 'react';
import { type Flows, getFlows } from '../../../contract/flows.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { select } from '../../state/changes.ts';
import { useAppState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { ErrorState, Loading } from '../../ui/States.tsx';
import { changeRegions, lookAt } from '../changes.ts';
import { DrawingView } from '../DrawingView.tsx';
import { chartOf } from '../drawing.ts';
import { NoLinks } from '../NoLinks.tsx';
import { PictureFrame } from '../PictureFrame.tsx';
import { paperPens } from '../pens.ts';
import { StageWidth } from '../StageWidth.tsx';
import { useScreenPens } from '../useScreenPens.ts';
import { amountWords } from '../words.ts';
import { Balances } from './Balances.tsx';
import { type Edge, edgeFigures, edgesOf } from './edges.ts';
import { drawSankey, mostEdges, sankeyLegend } from './sankey.ts';
import { unplacedWords } from './words.ts';

const limit = 2000;
const endOptions = [
  { id: 'region', label: 'Regions' },
  { id: 'organisation', label: 'Organisations' },
  { id: 'kind', label: 'Kinds' },
] as const;
const about =
  'People who changed employer, from the left to the right; a band is as wide as the square root of their number, and has the colour of its origin. Who gives and gets stands on both sides.';

function Controls() {
  const [{ regions }, update] = useAppState();
  return (
    <>
      <Segmented
        label="Between"
        options={endOptions}
        value={regions.ends}
        onChange={(ends) => update(changeRegions({ ends, cell: [] }))}
      />
      <Button
        aria-pressed={regions.universities}
        onPress={() => update(changeRegions({ universities: !regions.universities }))}
      >
        Universities as origins
      </Button>
    </>
  );
}

/** What the picture doesn’t show, in words. */
function leftOut(answer: Flows, edges: readonly Edge[], isByRegion: boolean): string[] {
  const { remainingFlows, unplaced, total } = answer;
  const lines = [
    `${amountWords(total.people, 'person', 'people')} in ${amountWords(total.flows, 'flow')} stated.`,
  ];
  if (edges.length > mostEdges) lines.push(`The ${mostEdges} largest of ${edges.length} bands are drawn.`);
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
  const lines = leftOut(answer, edges, ends === 'region');
  const choose = (codes: readonly string[]) => {
    if (ends === 'organisation') update(select([...codes]));
    else if (ends === 'region') update(lookAt(codes));
  };
  return (
    <PictureFrame
      name="worker-flows"
      title={universities ? 'Worker flows from universities' : 'Worker flows'}
      about={about}
      dataVersion={answer.dataVersion}
      notes={[...lines, about, answer.convention]}
      figures={edgeFigures(edges)}
      onChoose={choose}
      print={(measure) => ({
        chart: chartOf(drawSankey(edges, 900, paperPens(measure))),
        legend: sankeyLegend(edges, paperPens(measure)),
      })}
      legend={sankeyLegend(edges, pens)}
      controls={<Controls />}
    >
      <p className="regions-left-out">{lines.join(' ')}</p>
      {edges.length > 0 ? (
        <StageWidth most={1000}>
          {(width) => (
            <DrawingView
              label="Largest worker flows: arrows walk, Enter chooses"
              drawing={drawSankey(edges, width, pens)}
              chosen={[ends === 'organisation' ? selection : regions.cell]}
              onChoose={(part) => choose(part.codes)}
            />
          )}
        </StageWidth>
      ) : (
        <p>No flow runs between such ends. Try organisations, a coarser level, or all origins.</p>
      )}
      <Balances
        answer={answer}
        ends={ends}
        chosen={ends === 'organisation' ? selection : regions.chosen ? [regions.chosen] : []}
        onChoose={(id) => choose([id])}
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
