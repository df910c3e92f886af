import { linkTypes } from '../../../../contract/link-types.ts';

/** `1987.0` and `1987-05-01` as 1987; anything else as it is, for the check to judge. */
export function yearOf(text: string | undefined): string | undefined {
  const found = /^\s*(\d{4})(\.0+|-\d\d.*)?\s*$/.exec(text ?? '');
  return found ? found[1] : text;
}

/** A weight of 1 is what a link without one has, and what programs write of themselves. */
export function weightOf(text: string | undefined): string | undefined {
  return text !== undefined && Number(text) === 1 ? undefined : text;
}

/** `Public Lab` as public-lab. */
export function wordOf(text: string | undefined): string | undefined {
  return text
    ?.trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

const typeNames = new Map(
  linkTypes.flatMap(({ id, relationship, label }) => [
    [id, id],
    [wordOf(relationship)!, id],
    [wordOf(label)!, id],
  ]),
);

/** The link type that a text names, else the text. */
export function linkTypeOf(text: string): string {
  const word = wordOf(text)!;
  return typeNames.get(word) ?? word;
}
