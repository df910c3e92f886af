import { type Kind, kinds } from '../../../contract/vocabulary.ts';
import { fold } from './fields.ts';

/** An id of a name: small letters and digits with hyphens between, the same whenever it is made. */
export function idOfName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return plain
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 200);
}

/** The year of a date in any order, or ''. */
export function yearOf(cell: string): string {
  return /(?<!\d)(1\d{3}|20\d{2})(?!\d)/.exec(cell)?.[1] ?? '';
}

const signs: readonly [Kind, RegExp][] = [
  ['university', /univ|hochschule|hogskol|ecolepoly|collegeof|tekniska/],
  ['public-lab', /institut|laborator|fraunhofer|maxplanck|cnrs|forschungs|forskning|recherche/],
];

/** What a name tells of its kind; `otherwise` where it tells nothing. */
export function kindOfName(name: string, otherwise: Kind): Kind {
  const folded = fold(name);
  return signs.find(([, sign]) => sign.test(folded))?.[0] ?? otherwise;
}

/** A kind as a column has it, in one of the words or by a sign. */
export function kindOf(cell: string, otherwise: Kind): Kind {
  const word = cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return kinds.find((kind) => kind === word) ?? kindOfName(cell, otherwise);
}

/** A NUTS code or that of a country; null for any other words. */
export function regionOf(cell: string): string | null {
  const code = cell.trim().toUpperCase();
  return /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code) ? code : null;
}
