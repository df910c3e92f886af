import type { groupings } from '../../contract/brokerage.ts';
import { type Kind, kinds, sectors } from '../../contract/vocabulary.ts';
import { regionsAt } from '../analytics/scope.ts';
import type { GraphTable } from '../analytics/table.ts';

export type GroupBy = (typeof groupings)[number];

/** Code and name of the group of an organisation of the table, null for none. */
export type NameOf = (organisation: number) => { group: string; name: string } | null;

/** "public-lab" → "Public lab". */
const spelledOut = (word: string) => (word.charAt(0).toUpperCase() + word.slice(1)).replaceAll('-', ' ');

function inWords(words: readonly string[], codes: Uint8Array): NameOf {
  return (organisation) => {
    const word = words[codes[organisation]!];
    return word === undefined ? null : { group: word, name: spelledOut(word) };
  };
}

const [science, firms, others] = ['science', 'firms', 'others'].map((group) => ({
  group,
  name: spelledOut(group),
}));
const sides: Record<Kind, typeof science> = {
  university: science,
  'public-lab': science,
  firm: firms,
  intermediary: others,
  'public-body': others,
};

/** Groups by what is written of an organisation. */
export function namerOf(table: GraphTable, groupBy: Exclude<GroupBy, 'community'>, level: number): NameOf {
  const { kind, sector, industry } = table.organisations;
  if (groupBy === 'kind') return inWords(kinds, kind);
  if (groupBy === 'science') {
    return (organisation) => sides[kinds[kind[organisation]!]!] ?? null;
  }
  if (groupBy === 'sector') return inWords(sectors, sector);
  if (groupBy === 'industry') {
    return (organisation) => {
      const name = industry[organisation];
      return name ? { group: name, name } : null;
    };
  }
  const at = regionsAt(table, level);
  const { code, name } = table.regions;
  return (organisation) => {
    const region = at[organisation]!;
    return region < 0 ? null : { group: code[region]!, name: name[region]! };
  };
}
