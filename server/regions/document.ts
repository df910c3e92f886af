import { linkType } from '../../contract/link-types.ts';
import { indicatorGroups } from '../../contract/region-profile.ts';
import { indicators } from './indicators/catalogue.ts';
import type { Indicator } from './profile/indicator.ts';

const preface = `# Indicators of a region

Made from the catalogue (\`server/regions/indicators/\`); \`npx vitest run tests/unit/regions -u\` writes it anew.

The scorecard of a region (\`GET /api/regions/{code}/profile\`) gives each indicator for the whole that the filter leaves, and by year.
Scopes are told at the region's own level. A year holds what the filter leaves with that year as its years: of what stands, organisations
and links of unknown years are in every year, unless \`undated\` is \`exclude\`; of what happens, they are in none, and counted.

Data is called thin where N is below the number that an indicator names: its value then says little, and the answer warns. It warns, too,
where more than a quarter of N has no year. The sources tell part of what happened, so an absence means nothing.
`;

function section(indicator: Indicator): string {
  const { name, id, definition, unit, of, parts, partsUnit, convention, thinBelow, links, reference } =
    indicator;
  const types = links.map((type) => linkType(type).label.toLowerCase()).join(', ');
  const lines = [
    `- Unit: ${unit}; N: ${of}; thin below ${thinBelow}`,
    ...(parts === null ? [] : [`- Parts: ${parts} (${partsUnit})`]),
    ...(types === '' ? [] : [`- Link types: ${types}`]),
    `- Convention: ${convention}`,
    `- Reference: ${reference}`,
  ];
  return `### ${name} (\`${id}\`)\n\n${definition}\n\n${lines.join('\n')}\n`;
}

/** docs/indicators.md. */
export function indicatorsDocument(): string {
  const groups = indicatorGroups.map((group) => {
    const sections = indicators.filter((indicator) => indicator.group === group).map(section);
    return [`## ${group[0]!.toUpperCase()}${group.slice(1)}\n`, ...sections].join('\n');
  });
  return [preface, ...groups].join('\n');
}
