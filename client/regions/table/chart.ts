import { scopes } from '../../../contract/vocabulary.ts';
import { type BarPart, barsChart, barsLegend } from '../../ui/figures/bars.ts';
import type { Chart, Easel } from '../../ui/figures/chart.ts';
import type { LegendPart } from '../../ui/figures/legend.ts';
import { scopeColour, scopeLabel } from '../../ui/palette.ts';
import { allLinks, keptInside, type RegionLinks, scopeEntries, signedIndex } from '../model.ts';
import { scopeHatch } from '../scope-hatch.ts';

/** So many rows fit on a page. */
export const mostBars = 40;

const partsOf = ({ theme }: Pick<Easel, 'theme'>): BarPart[] =>
  scopes.map((scope) => ({
    label: scopeLabel[scope],
    colour: scopeColour(scope, theme),
    hatch: scopeHatch[scope],
  }));

function insideText(row: RegionLinks['regions'][number]): string {
  const { share } = keptInside(row);
  const inside = share === null ? '' : `${Math.round(share * 100)} % of pairs, `;
  return `${inside}E–I ${signedIndex(row.ei)}`;
}

/** What stands behind the bars, and of which pairs. */
export const toldOfBars =
  'Bars: links by scope. Behind each: the share of linked pairs inside, among all pairs, those with organisations abroad too; and the E–I index, among pairs of organisations that have a region at the level.';

/** The links of the most linked regions by scope, as bars; behind each the share of linked pairs inside, and the E–I index. */
export function regionsChart({ regions }: Pick<RegionLinks, 'regions'>, easel: Easel): Chart {
  const bars = [...regions]
    .filter(({ links }) => allLinks(links) > 0)
    .sort((a, b) => allLinks(b.links) - allLinks(a.links))
    .slice(0, mostBars)
    .map((row) => ({
      name: `${row.name} ${row.code}`,
      amounts: scopeEntries(row.links).map(({ links }) => links),
      told: insideText(row),
    }));
  return barsChart(bars, partsOf(easel), easel);
}

export function regionsLegend(easel: Pick<Easel, 'ink' | 'theme'>): LegendPart[] {
  return [{ title: 'Links', items: barsLegend(partsOf(easel), easel.ink.ground) }];
}
