import { linkTypes } from '../../contract/link-types.ts';
import { badRequest } from '../fault.ts';
import type { Selection } from './table.ts';

/** How much is taken on; more is refused with what to narrow. */
export interface Bounds {
  /** Links and claims of the data sets that are read into memory. */
  held: number;
  /** Links that a filter leaves to be measured. */
  measured: number;
}

/** About 2 GB at the bound for what is held, and 400 MB for a network that is measured. */
const bounds: Bounds = { held: 10_000_000, measured: 5_000_000 };

export const boundsOf = (given: Partial<Bounds> = {}): Bounds => ({ ...bounds, ...given });

const said = (count: number) => count.toLocaleString('en');

/** @throws Fault 400 when data sets hold more links than are read into memory */
export function checkHeld(links: number, datasets: readonly string[], { held }: Bounds): void {
  if (links <= held) return;
  const which =
    datasets.length > 1
      ? `name some of them (dataset=${datasets[0]})`
      : 'import a part of it as a data set of its own';
  const message = `The data holds ${said(links)} links, more than the ${said(held)} that fit into memory: ${which}.`;
  throw badRequest('too-many-links', message);
}

/** The type of most of the links, and how many have it. */
function mostFrequent({ table, links }: Selection): { name: string; count: number } {
  const counts = new Float64Array(linkTypes.length);
  for (const at of links) counts[table.links.type[at]!]!++;
  const type = counts.indexOf(Math.max(...counts));
  return { name: linkTypes[type]!.id, count: counts[type]! };
}

/** @throws Fault 400 when a filter leaves more links than can be measured; `more` says what else could be done */
export function checkMeasured(selection: Selection, { measured }: Bounds, more = ''): void {
  if (selection.links.length <= measured) return;
  const { name, count } = mostFrequent(selection);
  const left = `The filter leaves ${said(selection.links.length)} links, more than the ${said(measured)} that can be measured`;
  const narrow = `${said(count)} are of the type ${name}. Narrow link types, regions, years or kinds, or look around organisations`;
  throw badRequest('too-many-links', `${left}; ${narrow}. ${more}`.trim());
}
