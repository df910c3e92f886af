import { linkType } from '../../../contract/link-types.ts';
import type { Row } from '../csv/rows.ts';
import { type StoredLink, spinoffLinks } from '../link-tables.ts';
import type { SpinoffRow } from '../tables/spinoffs.ts';
import { rowWords, sideOf } from './compare.ts';
import { type CheckContext, placeIn } from './context.ts';

const relationship = linkType('spin-off').relationship;
const words = (type: unknown, rule: unknown) => [type, rule].filter(Boolean).join(', ') || null;

/** Says where a row claims another year, type or rule for a spin-off than a claim does that the graph has. */
export function tellStoredClaim(
  context: CheckContext,
  { values, line }: Row<SpinoffRow>,
  file: number,
  found: readonly StoredLink[],
): void {
  const said = words(values.type, values.rule);
  for (const stored of found) {
    const { year = null, type, rule, source, dataset, id } = stored.properties;
    if (stored.relationship !== relationship || id === spinoffLinks.id(values)) continue;
    const otherYear = values.year !== null && year !== null && values.year !== year;
    if (!otherYear && said === words(type, rule)) continue;
    const at = placeIn(context, { file, line }, otherYear ? 'year' : 'rule');
    const what = otherYear ? `the year ${year}, this row ${values.year}` : 'another type or rule';
    const message = `A further claim that ${values.child} came from ${values.parent}: the data set "${dataset}" has ${what}. Both are kept, and counted as one spin-off.`;
    context.findings.info('claims-disagree', at, message, {
      organisation: values.child,
      sides: [
        sideOf(otherYear ? year : words(type, rule), source, `data set ${dataset}`),
        sideOf(otherYear ? values.year : said, values.source, rowWords(at)),
      ],
    });
    return;
  }
}
