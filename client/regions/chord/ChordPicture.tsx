import { useMemo } from 'react';
import { useAppState } from '../../state/store.ts';
import { litParts, lookAt } from '../changes.ts';
import { DrawingView } from '../DrawingView.tsx';
import { chartOf } from '../drawing.ts';
import { flowFigures } from '../flow-figures.ts';
import { type RegionLinks, topMatrix } from '../model.ts';
import { NoLinks } from '../NoLinks.tsx';
import { PictureFrame } from '../PictureFrame.tsx';
import { paperPens } from '../pens.ts';
import { StageWidth } from '../StageWidth.tsx';
import { undrawnWords } from '../undrawn.ts';
import { useScreenPens } from '../useScreenPens.ts';
import { useSightHeight } from '../useSightHeight.ts';
import { chordLegend, drawChord, mostChords } from './model.ts';

const about =
  'Each region is a part of the ring, as long as the number of links it gives (those inside it among them); a thin mark gives none and only gets. A ribbon joins two regions and is as wide at each end as what leaves there; it has the colour of the one that gives more. Links without direction count at both ends.';

const paperWidth = 860;
/** Room for names above and below the circle, and at its sides. */
const room = { high: 120, wide: 360 };

/** Who gives to whom, among the most linked regions. */
export function ChordPicture({ answer }: { answer: RegionLinks }) {
  const [{ regions }, update] = useAppState();
  const pens = useScreenPens();
  const mostRadius = (useSightHeight() - room.high) / 2;
  const matrix = useMemo(() => topMatrix(answer, mostChords), [answer]);
  if (matrix.most === 0) return <NoLinks />;
  const shown = matrix.regions.length;
  const all = answer.regions.length;
  const cut = all > shown ? [`The ${shown} most linked of ${all} regions.`] : [];
  const told = [...cut, ...undrawnWords(answer)];
  return (
    <PictureFrame
      name="regions-chord"
      title="Chord diagram of regions"
      about={about}
      dataVersion={answer.dataVersion}
      notes={[...told, about, answer.convention]}
      figures={flowFigures(answer)}
      print={(measure) => ({
        chart: chartOf(drawChord(matrix, paperWidth, paperPens(measure))),
        legend: chordLegend(matrix, paperPens(measure)),
      })}
      legend={chordLegend(matrix, pens)}
    >
      {told.length > 0 ? <p className="regions-left-out">{told.join(' ')}</p> : null}
      <StageWidth most={2 * mostRadius + room.wide}>
        {(width) => (
          <DrawingView
            label="Chord diagram of regions: arrows walk, Enter chooses"
            drawing={drawChord(matrix, width, pens, mostRadius)}
            chosen={litParts(regions)}
            onChoose={(part) => update(lookAt(part.codes))}
          />
        )}
      </StageWidth>
    </PictureFrame>
  );
}
