import type { z } from 'zod';
import type { getHomophily, Homophily, HomophilyAttribute } from '../../contract/homophily.ts';
import { kinds, sectors } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { regionsAt } from '../analytics/scope.ts';
import { measuredGraph } from '../analytics/snapshot.ts';
import type { GraphTable, Selection } from '../analytics/table.ts';
import { eiSharesOf, type PermutationTest } from './ei-shares.ts';
import { groupingOf } from './grouping.ts';
import { placedSelection } from './locate.ts';
import { eiOfGroups } from './measure-ei.ts';

type Answer = z.infer<typeof getHomophily.answer>;

const convention =
  'Linked pairs of organisations that both have the attribute, whatever the type, number and direction of their links; who lacks it is left out and counted. ' +
  'Share: pairs within one group ÷ all; expected: Σchoose(n_g, 2)/choose(N, 2), the mean under random labels. E–I: (E − I)/(E + I); of a group, E counts pairs with exactly one end in it. ' +
  'p: share of random deals of the labels with an index at most as high, (k + 1)/(N + 1), seeded; small: more alike than chance, near 1: less alike.';

/** The word of each organisation of the table, null for none. */
function wordsOf(table: GraphTable, attribute: HomophilyAttribute, level: number): (string | null)[] {
  const { kind, sector, industry } = table.organisations;
  if (attribute === 'industry') return industry;
  if (attribute === 'kind') return Array.from(kind, (code) => kinds[code] ?? null);
  if (attribute === 'sector') return Array.from(sector, (code) => sectors[code] ?? null);
  return Array.from(regionsAt(table, level), (region) => table.regions.code[region] ?? null);
}

/** Numbers for words, in the order in which they come; −1 for none. */
function numbered(words: (string | null)[], organisations: Int32Array) {
  const numbers = new Map<string, number>();
  const group = organisations.map((at) => {
    const word = words[at] ?? null;
    if (word === null) return -1;
    if (!numbers.has(word)) numbers.set(word, numbers.size);
    return numbers.get(word)!;
  });
  return { group, names: [...numbers.keys()] };
}

async function homophilyBy(
  analytics: Analytics,
  selection: Selection,
  { attribute, level, test }: { attribute: HomophilyAttribute; level: number; test: PermutationTest },
  signal: AbortSignal,
): Promise<Homophily> {
  const { group, names } = numbered(wordsOf(selection.table, attribute, level), selection.organisations);
  const snapshot = await analytics.snapshot(placedSelection(selection, { organisations: group }), signal);
  const grouping = groupingOf(group.filter((one) => one >= 0));
  const shares = await eiSharesOf(analytics, snapshot, grouping, test, signal);
  const { network, groups } = eiOfGroups(snapshot, grouping, shares);
  const { value, ...index } = network;
  const share = (ei: number | null) => (ei === null ? null : (1 - ei) / 2);
  return {
    attribute,
    ...index,
    ei: value,
    share: share(value),
    expectedShare: share(network.expected),
    groups: groups
      .map(({ counts, ...own }, i) => ({
        group: names[grouping.names[i]!]!,
        organisations: grouping.sizes[i]!,
        ...counts,
        ...own,
      }))
      .sort((a, b) => b.organisations - a.organisations || (a.group < b.group ? -1 : 1)),
    graph: measuredGraph(snapshot, false),
    leftOut: group.filter((one) => one < 0).length,
  };
}

/** The answer of GET /regions/homophily. */
export async function homophily(
  analytics: Analytics,
  selection: Selection,
  { by, level, test }: { by: readonly HomophilyAttribute[]; level: number; test: PermutationTest },
  signal: AbortSignal,
): Promise<Answer> {
  const attributes: Homophily[] = [];
  for (const attribute of new Set(by)) {
    attributes.push(await homophilyBy(analytics, selection, { attribute, level, test }, signal));
  }
  return { level, attributes, convention, dataVersion: selection.table.version };
}
