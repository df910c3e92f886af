import { useMemo } from 'react';
import { useAppState } from '../../state/store.ts';
import { printInk, screenInk } from '../../ui/figures/shapes.ts';
import { useTheme } from '../../ui/theme.ts';
import { lookAt } from '../changes.ts';
import { DrawingView } from '../DrawingView.tsx';
import { chartOf } from '../drawing.ts';
import { flowFigures } from '../flow-figures.ts';
import { type RegionLinks, topMatrix } from '../model.ts';
import { NoLinks } from '../NoLinks.tsx';
import { PictureFrame } from '../PictureFrame.tsx';
import { StageWidth } from '../StageWidth.tsx';
import { chordLegend, drawChord, mostChords } from './model.ts';

const about =
  'Each region is a part of the ring, as long as the number of links it gives (those inside it among them). A ribbon joins two regions and is as wide at each end as what leaves there; it has the colour of the one that gives more. Links without direction count at both ends.';

/** Who gives to whom, among the most linked regions. */
export function ChordPicture({ answer }: { answer: RegionLinks }) {
  const [{ regions }, update] = useAppState();
  const theme = useTheme();
  const matrix = useMemo(() => topMatrix(answer, mostChords), [answer]);
  if (matrix.most === 0) return <NoLinks />;
  const shown = matrix.regions.length;
  const cut =
    answer.regions.length > shown ? [`The ${shown} most linked of ${answer.regions.length} regions.`] : [];
  const screen = { ink: screenInk, theme };
  const paper = { ink: printInk, theme: 'light' } as const;
  return (
    <PictureFrame
      name="regions-chord"
      title="Chord diagram of regions"
      about={about}
      dataVersion={answer.dataVersion}
      notes={[...cut, about, answer.convention]}
      figures={flowFigures(answer)}
      print={() => ({ chart: chartOf(drawChord(matrix, 860, paper)), legend: chordLegend(paper) })}
      legend={chordLegend(screen)}
    >
      {cut.length > 0 ? <p className="regions-left-out">{cut[0]}</p> : null}
      <StageWidth most={860}>
        {(width) => (
          <DrawingView
            label="Chord diagram of regions: arrows walk, Enter chooses"
            drawing={drawChord(matrix, width, screen)}
            chosen={regions.cell.length > 0 ? regions.cell : regions.chosen ? [regions.chosen] : []}
            onChoose={(part) => update(lookAt(part.codes))}
          />
        )}
      </StageWidth>
    </PictureFrame>
  );
}
