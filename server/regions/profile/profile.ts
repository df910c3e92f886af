import type { RegionProfile } from '../../../contract/region-profile.ts';
import { type Kind, kinds } from '../../../contract/vocabulary.ts';
import { scopesFrom } from '../../analytics/scope.ts';
import { describeIndicator, indicators } from '../indicators/catalogue.ts';
import { degrees } from '../list.ts';
import { unknownScope } from '../scope-counts.ts';
import type { Indicator } from './indicator.ts';
import type { Scene } from './scene.ts';
import { filterWarnings, warningsOf } from './warnings.ts';
import { withoutStart } from './years.ts';

const convention =
  'Links and organisations are those that the filter leaves, scopes at the region’s own level. A year holds what the filter leaves with that year as its years: ' +
  'organisations and links of unknown years are in every year of what stands, unless those without a year are left out, and in no year of what happens. ' +
  'An organisation that is placed only in a region around this one, or nowhere, may lie inside: it is left out and counted. ' +
  'The sources tell part of what happened: an absence means nothing. Thin: N below the number that each indicator names.';

async function answerOf(indicator: Indicator, scene: Scene): Promise<RegionProfile['indicators'][number]> {
  const finding = await indicator.run(scene);
  const { value, n, values = [], years = [], inTheEnd = null, undated = 0 } = finding;
  const { test = null, points = [] } = finding;
  const found = { value, n, values, years, inTheEnd, undated, test, points };
  return {
    ...describeIndicator(indicator),
    ...found,
    yearsHold: finding.stands ? 'what stands' : 'what happens',
    warnings: warningsOf(indicator, finding, scene.filter),
  };
}

function kindCounts({ table, organisations }: Scene): Record<Kind, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const o of organisations) counts[kinds[table.organisations.kind[o]!]!]++;
  return counts;
}

/** Organisations that may lie in the region: it is not known so finely where they are. */
function perhapsInside({ selection, table, level, region }: Scene): number {
  const scope = scopesFrom(table, region, level);
  return selection.organisations.filter((o) => scope[o] === unknownScope).length;
}

/** The answer of GET /regions/{code}/profile. */
export async function regionProfile(scene: Scene): Promise<RegionProfile> {
  const { table, region, organisations, years, filter } = scene;
  const { code, name, level, country, lat, lon } = table.regions;
  return {
    region: {
      code: code[region]!,
      name: name[region]!,
      level: level[region]!,
      country: country[region]!,
      lat: degrees(lat[region]!),
      lon: degrees(lon[region]!),
    },
    years,
    organisations: {
      total: organisations.length,
      kinds: kindCounts(scene),
      undated: withoutStart(scene, organisations),
    },
    perhapsInside: perhapsInside(scene),
    indicators: await Promise.all(indicators.map((indicator) => answerOf(indicator, scene))),
    warnings: filterWarnings(filter),
    convention,
    dataVersion: table.version,
  };
}
