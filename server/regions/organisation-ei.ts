import type { z } from 'zod';
import type { getOrganisationEi, OrganisationEi } from '../../contract/region-organisations.ts';
import { kinds } from '../../contract/vocabulary.ts';
import { measuredGraph, type Snapshot } from '../analytics/snapshot.ts';
import type { Selection } from '../analytics/table.ts';
import { eiIndex } from './ei.ts';
import { regionGrouping } from './grouping.ts';
import { atLeast, logFactorials } from './hypergeometric.ts';
import type { Located } from './locate.ts';

type Answer = z.infer<typeof getOrganisationEi.answer>;

const convention =
  'Linked pairs of organisations with a region at the level, whatever the type, number and direction of their links. Expected and p: the organisation keeps its region, those of all others are dealt out at random. ' +
  'Expected: 1 − 2(n_g − 1)/(N − 1). p: exact (hypergeometric) share of deals with an index at most as high; small: more inward than chance. With few pairs even p of an index of −1 is not small.';

/** Linked pairs of each node, inside its group and across. */
function pairsByNode({ both }: Pick<Snapshot, 'both'>, group: Int32Array) {
  const [internal, external] = [new Int32Array(both.count), new Int32Array(both.count)];
  for (let node = 0; node < both.count; node++) {
    for (let i = both.start[node]!; i < both.start[node + 1]!; i++) {
      if (group[both.target[i]!] === group[node]) internal[node]!++;
      else external[node]!++;
    }
  }
  return { internal, external };
}

/** The indices of the placed organisations of a selection, of which the snapshot is made; by `wanted` only those of one region. */
export function organisationEi(
  { table }: Selection,
  located: Located,
  snapshot: Snapshot,
  wanted: number | undefined,
): OrganisationEi[] {
  const { group, sizes, names } = regionGrouping(located);
  const { internal, external } = pairsByNode(snapshot, group);
  const others = group.length - 1;
  const logs = logFactorials(Math.max(0, others));
  const { id, name, kind } = table.organisations;
  const found: OrganisationEi[] = [];
  for (let node = 0; node < snapshot.count; node++) {
    const [inside, out] = [internal[node]!, external[node]!];
    const region = names[group[node]!]!;
    const index = eiIndex({ internal: inside, external: out });
    if (index === null || (wanted ?? region) !== region) continue;
    const alike = sizes[group[node]!]! - 1;
    const organisation = snapshot.organisations[node]!;
    const deal = { all: others, marked: alike, drawn: inside + out, least: inside };
    found.push({
      id: id[organisation]!,
      name: name[organisation]!,
      kind: kinds[kind[organisation]!]!,
      region: table.regions.code[region]!,
      external: out,
      internal: inside,
      ei: index,
      expected: 1 - (2 * alike) / others,
      p: alike === 0 || alike === others ? null : atLeast(logs, deal),
    });
  }
  const pairs = (one: OrganisationEi) => one.internal + one.external;
  return found.sort((a, b) => pairs(b) - pairs(a) || (a.id < b.id ? -1 : 1));
}

/** The answer of GET /regions/links/organisations. */
export function answerOrganisationEi(
  selection: Selection,
  located: Located,
  snapshot: Snapshot,
  { level, wanted, limit }: { level: number; wanted: number | undefined; limit: number },
): Answer {
  const all = organisationEi(selection, located, snapshot, wanted);
  const placed = located.organisations.filter((one) => one >= 0 && (wanted ?? one) === one).length;
  const remaining = Math.max(0, all.length - limit);
  return {
    level,
    organisations: all.slice(0, limit),
    graph: measuredGraph(snapshot, false),
    withoutPairs: placed - all.length,
    convention,
    truncated: remaining > 0,
    remaining,
    dataVersion: selection.table.version,
  };
}
