import type { Broker } from '../../contract/brokerage.ts';
import type { Role } from '../../contract/vocabulary.ts';
import type { BridgesState } from '../state/state.ts';
import { crossing } from './model.ts';

type GrafCounts = Pick<Broker, 'linksInside' | 'linksOutside' | 'gatekeeper' | 'counts'>;

interface RoleWords {
  label: string;
  /** Groups of the one before, the broker, the one after. */
  pattern: string;
  meaning: string;
}

export const roleWords: Record<Role, RoleWords> = {
  coordinator: { label: 'Coordinator', pattern: 'AAA', meaning: 'joins two of its own group' },
  itinerant: { label: 'Itinerant', pattern: 'ABA', meaning: 'joins two of one other group' },
  representative: {
    label: 'Representative',
    pattern: 'AAB',
    meaning: 'passes on from its own group to another',
  },
  gatekeeper: { label: 'Gatekeeper', pattern: 'ABB', meaning: 'lets in from another group to its own' },
  liaison: { label: 'Liaison', pattern: 'ABC', meaning: 'joins two groups, neither of them its own' },
};

export const countMeaning =
  'Pairs a → b that the organisation v joins as a → v → b, where no link runs from a to b (Gould & Fernandez 1989).';

export const zMeaning =
  'How many standard deviations the count lies above (+) or below (−) what as many links laid at random among the same groups would give. None where chance leaves no room. Not normal in small groups: use the permutation p there. A z behind “~” stands where chance would give less than one pair: it only says that there is any at all.';

export const crossingMeaning =
  'Pairs joined across groups: all roles but coordinator. At least one of the two links on the way runs between groups. It has no z of its own: the roles have.';

export const joiningMeaning =
  'Pairs whose two ends are in different groups: representative, gatekeeper and liaison.';

export const grafMeaning =
  'Yes: at least one link inside its region and at least one out of it, at the level chosen (Graf 2011); how many, inside and out. It counts links whichever way they run, also with organisations abroad that are placed only by their country and so are in no group. “Across” and the roles count pairs joined as a → v → b within the groups: a gatekeeper may join none. Not the Gould–Fernandez role of that name.';

/** Why an organisation is a gatekeeper in Graf's sense, or none; and that it may join nobody all the same. */
export function grafWords({ linksInside, linksOutside, gatekeeper, counts }: GrafCounts): string {
  const links = `${linksInside} inside its region, ${linksOutside} out of it`;
  if (!gatekeeper || crossing({ counts }) > 0) return `Links: ${links}.`;
  return `Links: ${links}. It joins no pair across: no link comes in and goes on, or its ends have no group or a link of their own.`;
}

export const pMeaning =
  'p: share of 999 random deals of the group labels, the links kept, that gave at least this count; (k + 1)/(N + 1), seed 1. Upper side only. The table shows q, which corrects p for so many tests.';

export const qMeaning =
  'p corrected for many tests (Benjamini & Hochberg 1995): of all with a q up to 0.05, about one in twenty is there by chance. The tests of a role are all organisations that join any pair, listed or not. p stands on the cards of roles.';

export const intermediaryMeaning =
  'Organisations of the kind intermediary, and those whose industry says consulting, business services, innovation or funding agency, technology transfer, incubator, science park, venture capital and the like. All are counted and tested all the same.';

export const fragmentationMeaning =
  'DF = 1 − Σ(1/d)/(n(n − 1)) over the pairs of all others (Borgatti 2006), first with the paths that run through it, then without them.';

export const groupingLabels = {
  region: 'Regions',
  science: 'Science and firms',
  kind: 'Kinds',
  sector: 'Sectors',
  industry: 'Industries',
  community: 'Communities',
} as const;

export const groupWord: Record<BridgesState['groupBy'], string> = {
  region: 'Region',
  science: 'Side',
  kind: 'Kind',
  sector: 'Sector',
  industry: 'Industry',
  community: 'Community',
};

/** Between what a bridge is, in a sentence. */
export const differentGroups: Record<BridgesState['groupBy'], string> = {
  region: 'different regions',
  science: 'different sides (science: universities and public labs; firms; others)',
  kind: 'different kinds',
  sector: 'different sectors',
  industry: 'different industries',
  community: 'different communities',
};

/** The name of a group as it stands in a sentence: places as they are, communities by number, words of a list in quotes. */
export function quoted(name: string, groupBy: BridgesState['groupBy']): string {
  if (groupBy === 'community') return name.replace(/, around .*$/, '');
  return groupBy === 'region' ? name : `“${name}”`;
}
