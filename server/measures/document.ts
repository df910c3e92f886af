import { measureGroups } from '../../contract/measures.ts';
import { twinOf } from '../analytics/gds/twins.ts';
import { measures } from '../analytics/measures/catalogue.ts';
import type { Measure } from '../analytics/measures/measure.ts';

const preface = `# Measures

Made from the catalogue (\`server/analytics/measures/\`); \`npx vitest run tests/unit/measures -u\` writes it anew.

Before anything is measured, loops are dropped and parallel links merged, their weights summed. *N* is the number of organisations
left by the filter, *m* the number of links after that: loops + parallel + *m* are the links selected. Parallel are links between the
same organisations in the same direction, no direction being one of its own; on the symmetrised graph *m* counts linked pairs. A
collaboration has no direction: it counts once in *m* and runs both ways in directed measures. A value without meaning is \`null\`,
never 0 or NaN; each convention says when.

Networks with more links than \`OFFSHOOT_GDS_FROM\` are measured in Neo4j’s Graph Data Science, where the database has it and it has the
measure: the same graph, and values by the same convention, as the measure’s line *In Graph Data Science* says. An answer names by
measure what computed it (\`engines\`). What it can’t do as asked is computed by the program itself, and the note says why. See
[scale](scale.md).

By time slice (\`POST /api/measures/series\`) each slice is measured as a network of its own: what the filter leaves with the slice's
years as its years. Undated links and organisations are in every slice unless \`undated\` is \`exclude\`. Numbers of components and
communities are given by size in each slice anew, so they do not name the same group in two slices.

The E–I index of regions (\`GET /api/regions/links\`) and brokerage (\`GET /api/brokerage\`) group organisations by their region at a
level: an organisation placed more coarsely is left out and counted, also where its country differs, so that its links are certainly
international. The index of a region therefore says beside it how many linked pairs with such organisations abroad it leaves out.
Its *p* is the share of random deals of the regions that give the region an index at most as high.
`;

const titles: Record<(typeof measureGroups)[number], string> = {
  position: 'Position',
  'structural holes': 'Structural holes',
  cut: 'Cuts',
  groups: 'Groups',
  network: 'The network as a whole',
};

const ofWhat: Record<Measure['of'], string> = {
  organisation: 'each organisation',
  link: 'each linked pair',
  network: 'the network',
};

/** How Graph Data Science computes it, where it does. */
function inGds({ id }: Measure): string {
  const twin = twinOf(id);
  return twin ? `- In Graph Data Science: ${twin.conversion}\n` : '';
}

function section(measure: Measure): string {
  const options = measure.options.map((option) => `\`${option}\``).join(', ') || 'none';
  return `### ${measure.name} (\`${measure.id}\`)

${measure.definition}

$$ ${measure.formula} $$

- Of: ${ofWhat[measure.of]}
- Convention: ${measure.convention}
- Options: ${options}
- Cost: ${measure.cost}
${inGds(measure)}- Reference: ${measure.reference}
`;
}

/** docs/measures.md. */
export function measuresDocument(): string {
  const groups = measureGroups.map((group) => {
    const sections = measures.filter((measure) => measure.group === group).map(section);
    return [`## ${titles[group]}\n`, ...sections].join('\n');
  });
  return [preface, ...groups].join('\n');
}
