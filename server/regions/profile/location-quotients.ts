import { kinds } from '../../../contract/vocabulary.ts';
import type { Finding } from './indicator.ts';
import type { Scene } from './scene.ts';
import { countWords, type Division, divisionOf, type Quotient, quotients, totalOf } from './shares.ts';
import { everyYear, partsOf, standsIn, withoutStart } from './years.ts';

/** A quotient of fewer firms is left to the list: it takes one firm to make it jump. */
export const fewestFirms = 3;
const listedAtMost = 12;

const firm = kinds.indexOf('firm');

/** Firms of the whole selection, wherever they are. */
export function allFirms({ selection, table }: Scene): Int32Array {
  return selection.organisations.filter((o) => table.organisations.kind[o] === firm);
}

const greatest = (found: readonly Quotient[]) => found.find(({ n }) => n >= fewestFirms)?.value ?? null;

/** The finding of location quotients by sector or industry. */
export function locationQuotients(scene: Scene, division: Division, byYear: boolean): Finding {
  const word = divisionOf(scene, division);
  const everywhere = allFirms(scene);
  const own = countWords(scene.firms, word);
  const found = quotients(own, countWords(everywhere, word));
  const listed = [...found].sort((a, b) => b.n - a.n || b.value - a.value).slice(0, listedAtMost);
  const yearOf = (year: number) => {
    const stands = (o: number) => standsIn(scene, o, year);
    const here = countWords(scene.firms.filter(stands), word);
    const then = quotients(here, countWords(everywhere.filter(stands), word));
    const parts = partsOf(then.map(({ word: name, value }) => [name, value] as const));
    return { value: greatest(then), n: totalOf(here), parts };
  };
  return {
    value: greatest(found),
    n: totalOf(own),
    values: listed.map(({ word: id, n, value }) => ({ id, name: id, value, n })),
    years: byYear ? everyYear(scene, yearOf) : [],
    stands: true,
    undated: withoutStart(
      scene,
      scene.firms.filter((o) => word(o) !== null),
    ),
  };
}
