import { useMemo } from 'react';
import { useAppState } from '../../state/store.ts';
import { printInk, screenInk } from '../../ui/figures/shapes.ts';
import { Select } from '../../ui/Select.tsx';
import { changeRegions, lookAt } from '../changes.ts';
import { flowFigures } from '../flow-figures.ts';
import { type RegionLinks, topMatrix } from '../model.ts';
import { NoLinks } from '../NoLinks.tsx';
import { PictureFrame } from '../PictureFrame.tsx';
import { undrawnWords } from '../undrawn.ts';
import { matrixChart, matrixLegend } from './chart.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { ordered } from './order.ts';
import { paperShade, screenShade } from './shade.ts';
import './matrix.css';

const mostRegions = 40;
const orders = [
  { id: 'links', label: 'Most linked' },
  { id: 'name', label: 'Name' },
  { id: 'ei', label: 'E–I, inward first' },
  { id: 'country', label: 'Country' },
  { id: 'cluster', label: 'Like profiles together' },
] as const;
const about =
  'Number of links from the region of the row to the region of the column; inside a region on the diagonal (framed). Links without direction stand in both cells. The deeper the colour, the more links (by square root). Like profiles: hierarchical clustering by average linkage of cosine distances between what regions give to and get from others, the diagonal left out.';

/** Region × region, in an order of one's choice; behind each cell the links. */
export function MatrixPicture({ answer }: { answer: RegionLinks }) {
  const [{ regions: state }, update] = useAppState();
  const matrix = useMemo(() => ordered(topMatrix(answer, mostRegions), state.order), [answer, state.order]);
  if (matrix.most === 0) return <NoLinks />;
  const linked = answer.regions.length;
  const shown = matrix.regions.length;
  const cut = linked > shown ? [`The ${shown} most linked of ${linked} regions.`] : [];
  const told = [...cut, ...undrawnWords(answer)];
  return (
    <PictureFrame
      name="regions-matrix"
      title="From region to region"
      about={about}
      dataVersion={answer.dataVersion}
      notes={[...told, about, answer.convention]}
      figures={flowFigures(answer)}
      print={(measure) => ({
        chart: matrixChart(matrix, measure),
        legend: matrixLegend(matrix, paperShade, printInk),
      })}
      legend={matrixLegend(matrix, screenShade, screenInk)}
      controls={
        <Select
          label="Order"
          options={orders}
          value={state.order}
          onChange={(order) => update(changeRegions({ order }))}
        />
      }
    >
      {told.length > 0 ? <p className="regions-left-out">{told.join(' ')}</p> : null}
      <MatrixTable
        label="Links from region to region"
        matrix={matrix}
        chosen={[state.chosen, state.beside]}
        cell={state.cell}
        onChoose={(codes) => update(lookAt(codes))}
      />
    </PictureFrame>
  );
}
