import { memo, useRef } from 'react';
import { MoreColumns } from '../../ui/MoreColumns.tsx';
import type { Matrix, Place } from '../model.ts';
import { screenShade } from './shade.ts';
import { useCellKeys } from './useCellKeys.ts';

interface MatrixProps {
  /** What its numbers are. */
  label: string;
  matrix: Matrix<Place>;
  /** Codes say something: they head the columns and stand behind the names. */
  hasCodes?: boolean;
  /** Codes of the regions looked at. */
  chosen: readonly (string | null)[];
  /** Codes of the row and the column whose links are listed. */
  cell: readonly string[];
  /** Nothing: its cells are only walked. */
  onChoose: ((codes: readonly string[]) => void) | undefined;
}

interface CellProps {
  links: number;
  most: number;
  at: string;
  words: string;
  isInside: boolean;
  /** undefined: it can't be. */
  isChosen: boolean | undefined;
  isStop: boolean;
}

const Cell = memo(function Cell({ links, most, at, words, isInside, isChosen, isStop }: CellProps) {
  const name = isInside ? 'regions-inside' : '';
  if (links === 0) return <td className={name} />;
  return (
    <td className={name} style={{ background: screenShade(links, most) }}>
      <button
        type="button"
        data-cell={at}
        tabIndex={isStop ? 0 : -1}
        aria-label={words}
        aria-pressed={isChosen}
        aria-disabled={isChosen === undefined || undefined}
        title={words}
      >
        {links.toLocaleString('en')}
      </button>
    </td>
  );
});

function Head({ matrix, chosen, hasCodes }: Pick<MatrixProps, 'matrix' | 'chosen' | 'hasCodes'>) {
  return (
    <thead>
      <tr>
        <td />
        {matrix.regions.map((region) => (
          <th
            key={region.code}
            scope="col"
            title={region.name}
            data-chosen={chosen.includes(region.code) || undefined}
          >
            <span>{hasCodes ? region.code : region.name}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The first cell that holds something, if the one under the keys has gone. */
function stopOf({ links }: Matrix<Place>, at: string): string {
  const [row, column] = at.split(',').map(Number) as [number, number];
  if (links[row]?.[column]) return at;
  const first = links.findIndex((cells) => cells.some((n) => n > 0));
  return first < 0 ? at : `${first},${links[first]!.findIndex((n) => n > 0)}`;
}

function wordsOf(row: Place, column: Place, links: number): string {
  const amount = links.toLocaleString('en');
  return row.code === column.code
    ? `Inside ${row.name}: ${amount}`
    : `${row.name} → ${column.name}: ${amount}`;
}

/** Links between regions, or people: rows pass something to columns, the diagonal lies inside a region. */
export function MatrixTable({ label, matrix, hasCodes = true, chosen, cell, onChoose }: MatrixProps) {
  const { regions, links, most } = matrix;
  const { at, ...keys } = useCellKeys();
  const box = useRef<HTMLDivElement>(null);
  const stop = stopOf(matrix, at);
  const choose = (target: HTMLElement) => {
    const pressed = target.closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const [i, j] = (pressed ?? '').split(',').map(Number);
    if (pressed) onChoose?.([regions[i!]!.code, regions[j!]!.code]);
  };
  return (
    <>
      <MoreColumns box={box} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: presses and keys of the buttons in it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press of a button comes by key as well */}
      <div
        className="regions-scroll ui-scroll-x"
        ref={box}
        {...keys}
        onClick={(event) => choose(event.target as HTMLElement)}
      >
        <table aria-label={label}>
          <Head matrix={matrix} chosen={chosen} hasCodes={hasCodes} />
          <tbody>
            {regions.map((row, i) => (
              <tr key={row.code} data-chosen={chosen.includes(row.code) || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    title={row.name}
                    aria-disabled={onChoose ? undefined : true}
                    onClick={() => onChoose?.([row.code])}
                  >
                    <span>{row.name}</span>{' '}
                    {hasCodes ? <span className="regions-code">{row.code}</span> : null}
                  </button>
                </th>
                {regions.map((column, j) => (
                  <Cell
                    key={column.code}
                    links={links[i]![j]!}
                    most={most}
                    at={`${i},${j}`}
                    isInside={i === j}
                    isChosen={onChoose && cell[0] === row.code && cell[1] === column.code}
                    isStop={stop === `${i},${j}`}
                    words={wordsOf(row, column, links[i]![j]!)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
