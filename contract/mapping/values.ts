import { type LinkTypeId, linkTypeIds } from '../link-types.ts';
import { type Kind, kinds } from '../vocabulary.ts';
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

/** How universities are called for short. */
const university = /^(TU|TH|FH|HTW|ETH|RWTH|EPFL|KTH|DTU|NTNU|MIT)(?![\p{L}\p{N}])/u;

/** What a name tells of its kind; `otherwise` where it tells nothing. */
export function kindOfName(name: string, otherwise: Kind): Kind {
  if (university.test(name.trim())) return 'university';
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

const linkSigns: readonly [LinkTypeId, RegExp][] = [
  ['spin-off', /spinoff|spinout|ausgrund|avknopp|essaim/],
  ['worker-flow', /flow|mobility|mobilitat|personal|worker|employees|wechsel|rorlighet|mobilite/],
  ['acquisition', /acqui|takeover|ubernahme|ubernomm|forvarv|uppkop|rachat|merger/],
  ['ownership', /owner|owns|shareholder|subsidiary|beteilig|eigent|tochter|agare|ager|agande|propri|actionn/],
  ['licence', /licen|lizenz|patent/],
  ['equipment', /equip|ausrust|anlagen|utrust|maschin/],
  ['supply', /suppl|liefer|leveran|fourni/],
  ['advice', /advi|berat|consult|radgiv|conseil/],
  ['funding', /fund|invest|finan|grant|venture|forder/],
  ['collaboration', /coop|koop|collab|partner|alliance|jointventure|samarb|zusammenarb|gemeinsam/],
];

/** A link type as a column has it, in one of the words or by a sign; null for other words. */
export function linkTypeOf(cell: string): LinkTypeId | null {
  const word = fold(cell);
  const exact = linkTypeIds.find((id) => fold(id) === word);
  return exact ?? linkSigns.find(([, sign]) => sign.test(word))?.[0] ?? null;
}

/** A number, with a decimal comma or a point, or ''. */
export function numberOf(cell: string): string {
  const plain = cell.replaceAll(/[\s%]/g, '');
  const told = /^\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain;
  return /^\d+(\.\d+)?$/.test(told) ? told : '';
}

/** A NUTS code or that of a country; null for any other words. */
export function regionOf(cell: string): string | null {
  const code = cell.trim().toUpperCase();
  return /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code) ? code : null;
}
