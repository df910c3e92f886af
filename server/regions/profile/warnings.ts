import type { Filter } from '../../../contract/filter.ts';
import { linkType } from '../../../contract/link-types.ts';
import type { Finding, Indicator } from './indicator.ts';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** What the reader of an indicator has to know: thin data, years that are missing, link types that the filter leaves out. */
export function warningsOf(
  { thinBelow, of, links }: Indicator,
  { n, undated = 0, stands, warnings = [] }: Finding,
  filter: Filter,
): string[] {
  const found = [...warnings];
  if (n < thinBelow) {
    found.push(`Thin data: N = ${n} (${of}); below ${thinBelow} a value says little.`);
  }
  if (undated * 4 > n) {
    const where = stands
      ? 'they are in every year of the series; leave out the undated to see the others alone'
      : 'they are in no year of the series';
    found.push(`Without year: ${undated} of N = ${n} (${of}): ${where}.`);
  }
  const missing = links.filter((type) => filter.links && !filter.links.includes(type));
  if (missing.length > 0) {
    const words = listed.format(missing.map((type) => linkType(type).label.toLowerCase()));
    found.push(`The filter leaves out links that this looks at: ${words}.`);
  }
  return found;
}

/** What a filter does to a whole scorecard. */
export function filterWarnings({ regions, kinds, sectors, around }: Filter): string[] {
  const found: string[] = [];
  if (regions)
    found.push('The filter names regions: links to other ones, and what lies there, are left out.');
  if (kinds || sectors) {
    const what = [kinds && 'kinds', sectors && 'sectors'].filter((word) => word !== undefined).join(' and ');
    found.push(`The filter names ${what}: other organisations, and links with them, are left out.`);
  }
  if (around) found.push('The filter looks around organisations: what is farther from them is left out.');
  return found;
}
