import { useAppState } from '../../state/store.ts';
import { DrawingView } from '../DrawingView.tsx';
import { MatrixTable } from '../matrix/MatrixTable.tsx';
import '../matrix/matrix.css';
import type { Matrix, Place } from '../model.ts';
import { StageWidth } from '../StageWidth.tsx';
import { useScreenPens } from '../useScreenPens.ts';
import type { Edge } from './edges.ts';
import { drawSankey } from './sankey.ts';

interface DrawnProps {
  edges: readonly Edge[];
  /** null: a Sankey diagram. */
  matrix: Matrix<Place> | null;
  /** What is looked at. */
  lit: readonly string[];
  /** Nothing: what is drawn can't be chosen. */
  onChoose: ((codes: readonly string[]) => void) | undefined;
}

/** Who gives and who gets: the largest flows as bands, or all of the largest places as a matrix. */
export function Drawn({ edges, matrix, lit, onChoose }: DrawnProps) {
  const [{ regions }] = useAppState();
  const pens = useScreenPens();
  if (edges.length === 0)
    return <p>No flow runs between such ends. Try organisations, a coarser level, or all origins.</p>;
  if (matrix)
    return (
      <MatrixTable
        label="People from origin to destination"
        matrix={matrix}
        hasCodes={regions.ends === 'region'}
        chosen={[regions.chosen, regions.beside]}
        cell={lit}
        onChoose={onChoose}
      />
    );
  return (
    <StageWidth most={1000}>
      {(width) => (
        <DrawingView
          label="Largest worker flows: arrows walk, Enter chooses"
          drawing={drawSankey(edges, width, pens)}
          chosen={[lit]}
          onChoose={(part) => onChoose?.(part.codes)}
        />
      )}
    </StageWidth>
  );
}
