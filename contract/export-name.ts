import { freeId } from './ids.ts';

/** What tells files of a format apart where their ending doesn't: four formats are archives. */
function tagOf({ id, extension }: { id: string; extension: string }): string {
  return extension === 'zip' ? `-${id}` : '';
}

/** `selection-arm-and-2-more`. `name`: what the first of them is called. */
export function selectionInName(name: string, count: number, fallback = 'organisation'): string {
  const more = count > 1 ? `-and-${count - 1}-more` : '';
  return `selection-${freeId(name, [], fallback)}${more}`;
}

/** `offshoot-filtered-pajek-v3-2026-11-22.zip`: what it holds, of which data version, from when. `date`: ISO. */
export function exportName(
  called: string,
  format: { id: string; extension: string },
  { dataVersion, date }: { dataVersion: number | string; date: string },
): string {
  return `offshoot-${called}${tagOf(format)}-v${dataVersion}-${date}.${format.extension}`;
}

/** A name of {@link exportName} with other words for what the file holds; any other name as it is. */
export function calledOtherwise(
  name: string,
  called: string,
  format: { id: string; extension: string },
): string {
  const [, dataVersion, date] = /-v(\d+)-(\d{4}-\d\d-\d\d)\.[^.]+$/.exec(name) ?? [];
  return dataVersion && date ? exportName(called, format, { dataVersion, date }) : name;
}
