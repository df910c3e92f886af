import { allLinks, partnersOf, type RegionLinks, type RegionRow, signedIndex } from './model.ts';
import { amountWords } from './words.ts';

interface Props {
  /** With the matrix; undefined until it is there. */
  answer: RegionLinks | undefined;
  region: RegionRow;
  beside: RegionRow;
}

const share = ({ links }: RegionRow, part: number) => {
  const all = allLinks(links);
  return `${part.toLocaleString('en')}${all > 0 ? ` (${Math.round((100 * part) / all)} %)` : ''}`;
};

/** What is told of a region, line by line. */
const lines: readonly { title: string; of(row: RegionRow): string }[] = [
  { title: 'Organisations', of: (row) => row.organisations.toLocaleString('en') },
  { title: 'E–I of linked pairs', of: (row) => signedIndex(row.ei) },
  { title: 'p', of: (row) => row.p?.toFixed(3) ?? '–' },
  { title: 'Links', of: (row) => allLinks(row.links).toLocaleString('en') },
  { title: 'Links inside', of: (row) => share(row, row.links.intra) },
  { title: 'National', of: (row) => share(row, row.links.national) },
  { title: 'International', of: (row) => share(row, row.links.international) },
  { title: 'Unknown', of: (row) => share(row, row.links.unknown) },
];

/** What runs between the two, and with whom both are linked. */
function together(answer: RegionLinks, region: RegionRow, beside: RegionRow): string {
  const partners = partnersOf(answer, region.code);
  const own = partners.find(({ code }) => code === beside.code);
  const theirs = new Set(partnersOf(answer, beside.code).map(({ code }) => code));
  const shared = partners.filter(({ code }) => theirs.has(code));
  const between = own
    ? `${amountWords(own.out, 'link')} from ${region.name} to ${beside.name}, ${own.in} back.`
    : `No link between ${region.name} and ${beside.name}.`;
  const most = shared.slice(0, 6).map(({ name }) => name);
  if (most.length === 0) return `${between} No region is linked with both.`;
  const more = shared.length > most.length ? ` and ${shared.length - most.length} more` : '';
  return `${between} Linked with both: ${most.join(', ')}${more}.`;
}

/** Two regions side by side. */
export function SideBySide({ answer, region, beside }: Props) {
  const both = [region, beside];
  const name = `${region.name} and ${beside.name} side by side`;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className="regions-scroll" aria-label={name} tabIndex={0}>
        <table className="regions-pair" aria-label={name}>
          <thead>
            <tr>
              <td />
              {lines.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {both.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  {row.name} <span className="regions-code">{row.code}</span>
                </th>
                {lines.map(({ title, of }) => (
                  <td key={title}>{of(row)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{answer ? together(answer, region, beside) : 'Reading what runs between them…'}</p>
    </>
  );
}
