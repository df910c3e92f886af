import type { Collected } from './collected.ts';
import { type FieldId, labelOf } from './fields.ts';
import type { Get } from './known.ts';
import { yearOf } from './values.ts';

/** Words and signs of doubt beside a year: about, before, after, perhaps, a decade. */
const doubt =
  /[?~<>±≈]|(?<!\p{L})(c|ca|circa|zirka|um|etwa|rund|wohl|about|around|approx\w*|roughly|probably|perhaps|before|after|until|since|early|late|mid|vor|nach|seit|bis|anfang|mitte|ende|ungefähr|vermutlich|vers|environ|avant|après|omkring|före|efter|trol\w*)(?!\p{L})|\d{3}0(['’]?s|er|-tal\w*)(?!\p{L})/iu;
/** A second year, as in 1998/99, 1998–2001 or 1998-99; the month of 1998-05 is none. */
const secondYear = /\d{4}\D+(1\d{3}|20\d{2})(?!\d)|\d{4}\s*[/–—-]\s*(1[3-9]|[2-9]\d|00)(?!\d)/u;

/** Does a cell tell less than just one year? */
export function isRough(cell: string): boolean {
  const [, first, next] = /\d\d(\d\d)\/(\d\d)(?!\d)/.exec(cell) ?? [];
  const isNextYear = first !== undefined && Number(next) === Number(first) + 1;
  return doubt.test(cell) || secondYear.test(cell) || isNextYear;
}

/** The year in a cell; one that has none, or tells it roughly, is told of. */
export function yearIn(get: Get, field: FieldId, into: Collected): string {
  const cell = get(field);
  const found = yearOf(cell);
  if (found === '' && cell !== '') into.miss(`Left out: cells without a year in “${labelOf(field)}”`, field);
  if (found !== '' && isRough(cell)) into.tellRough(field);
  return found;
}

/** The cells of years that are told roughly, as the sheet has them: the year alone would claim more. */
export function roughOnly(get: Get, into: Collected, ...fields: FieldId[]): string {
  const rough = fields.filter((field) => yearOf(get(field)) !== '' && isRough(get(field)));
  return rough.map((field) => `${into.columnOf(field) ?? labelOf(field)}: ${get(field)}`).join('; ');
}

/** The note of a row, with the cells of years that are told roughly. */
export function noteWith(get: Get, into: Collected, ...fields: FieldId[]): string {
  return [get('note'), roughOnly(get, into, ...fields)].filter((part) => part !== '').join('; ');
}
