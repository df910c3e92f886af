import { useMemo } from 'react';
import { Info } from '../ui/Info.tsx';
import { type RegionLinks, topMatrix } from './model.ts';

const mostRegions = 25;

/**
 * Depth of a cell's colour in per cent: by the square root, so that a few great flows don't drown the rest; half at most, so that the
 * number stays readable on it.
 */
const depth = (links: number, most: number) => Math.round(Math.sqrt(links / most) * 50);

interface MatrixProps {
  answer: RegionLinks;
  chosen: string | null;
  onChoose: (code: string) => void;
}

function Cell({
  links,
  most,
  words,
  inside,
}: {
  links: number;
  most: number;
  words: string;
  inside: boolean;
}) {
  if (links === 0) return <td className={inside ? 'regions-inside' : ''} />;
  return (
    <td
      className={inside ? 'regions-inside' : ''}
      style={{ background: `color-mix(in srgb, var(--accent) ${depth(links, most)}%, var(--surface))` }}
      title={words}
    >
      {links}
    </td>
  );
}

/** Links between the most linked regions: rows pass something to columns, the diagonal lies inside a region. */
export function Matrix({ answer, chosen, onChoose }: MatrixProps) {
  const { regions, links, most } = useMemo(() => topMatrix(answer, mostRegions), [answer]);
  const linked = answer.regions.length;
  if (regions.length === 0) return null;
  return (
    <section className="regions-matrix">
      <h2>
        From region to region
        <Info about="the matrix">
          Number of links from the region of the row to the region of the column; inside a region on the
          diagonal (framed). Links without direction stand in both cells. The deeper the colour, the more
          links (by square root).
        </Info>
      </h2>
      {linked > regions.length ? (
        <p className="regions-left-out">
          The {regions.length} most linked of {linked} regions.
        </p>
      ) : null}
      <div className="regions-scroll">
        <table aria-label="Links from region to region">
          <thead>
            <tr>
              <td />
              {regions.map((region) => (
                <th
                  key={region.code}
                  scope="col"
                  title={region.name}
                  data-chosen={region.code === chosen || undefined}
                >
                  <span>{region.code}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map((row, i) => (
              <tr key={row.code} data-chosen={row.code === chosen || undefined}>
                <th scope="row">
                  <button type="button" title={row.name} onClick={() => onChoose(row.code)}>
                    <span>{row.name}</span> <span className="regions-code">{row.code}</span>
                  </button>
                </th>
                {regions.map((column, j) => (
                  <Cell
                    key={column.code}
                    links={links[i]![j]!}
                    most={most}
                    inside={i === j}
                    words={
                      i === j
                        ? `Inside ${row.name}: ${links[i]![j]}`
                        : `${row.name} → ${column.name}: ${links[i]![j]}`
                    }
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
