import { applyMapping } from '../../../contract/mapping/apply.ts';
import { guessColumns, guessShape } from '../../../contract/mapping/guess.ts';
import { shapeOf } from '../../../contract/mapping/shapes.ts';
import { readSheet } from '../../../contract/mapping/sheet.ts';

/** The tables of a sheet as it is guessed, by name, and what is said of them. */
export function mapped(text: string) {
  const sheet = readSheet(text);
  const shape = guessShape(sheet.header);
  const columns = guessColumns(sheet.header, shapeOf(shape));
  const made = applyMapping(sheet, { shape, columns, kind: 'firm', link: 'collaboration' });
  const table = (wanted: string) =>
    made.tables.find(({ name }) => name === `${wanted}.csv`)?.content.replaceAll(/^[\d ]+,/gm, '');
  const organisations = ['name', 'child', 'parent', 'from', 'to'].map((by) => table(`${by}-organisations`));
  return {
    ...{ shape, ...made, links: table('links'), flows: table('flows'), spinoffs: table('spinoffs') },
    organisations: organisations.filter((part) => part !== undefined).join('---\n'),
  };
}
