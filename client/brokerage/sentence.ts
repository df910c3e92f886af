import type { Broker, RoleCounts } from '../../contract/brokerage.ts';
import { type Kind, type Role, roles } from '../../contract/vocabulary.ts';
import type { Triads } from './model.ts';
import { counted, expectation, isTelling, probability } from './numbers.ts';

export interface Told {
  broker: Broker;
  /** null: all roles. */
  role: Role | null;
  /** Name of a group, as it stands in a sentence. */
  nameOf: (group: string) => string;
  /** What is known of the pairs behind the count; undefined while it is being read. */
  found: Pick<Triads, 'between' | 'kinds'> | undefined;
}

const manyOf: Record<Kind, string> = {
  firm: 'firms',
  university: 'universities',
  'public-lab': 'public labs',
  intermediary: 'intermediaries',
  'public-body': 'public bodies',
};

interface Place {
  words: string;
  pairs: number;
}

/** Pairs by the two groups they join, whichever way, most first. */
function placesOf({ nameOf, found }: Told): Place[] {
  const places = new Map<string, Place>();
  for (const { from, to, pairs } of found?.between ?? []) {
    const key = JSON.stringify([from, to].sort());
    const [one, other] = [nameOf(from), nameOf(to)];
    const words = from === to ? `within ${one}` : `between ${one} and ${other}`;
    const known = places.get(key) ?? { words, pairs: 0 };
    places.set(key, { ...known, pairs: known.pairs + pairs });
  }
  return [...places.values()].sort((x, y) => y.pairs - x.pairs);
}

/** " of firms between Cambridge and Munich", or that of the two that are most. */
function whereabouts(told: Told): string {
  const kinds = told.found?.kinds ?? [];
  const sort = kinds.length === 1 ? ` of ${manyOf[kinds[0]!]}` : '';
  const [first, second, ...others] = placesOf(told);
  if (!first) return sort;
  if (!second) return `${sort} ${first.words}`;
  const inWords = ({ pairs, words }: Place) => `${pairs} ${words}`;
  const most = [first, second].map(inWords);
  if (others.length === 0) return `${sort} (${most.join(' and ')})`;
  // The pairs of groups listed are cut, so what is left is counted from the total.
  const left = told.broker.counts[told.role ?? 'total'] - first.pairs - second.pairs;
  const [third] = others;
  const rest = third?.pairs === left ? inWords(third) : `${left} elsewhere`;
  return `${sort} (${most.join(', ')} and ${rest})`;
}

function chance({ broker, role }: Told): string {
  const column: keyof RoleCounts = role ?? 'total';
  const [z, expected] = [broker.z[column], broker.expected[column]];
  if (z === null) return 'the only number that chance allows';
  if (!isTelling(z, expected)) return `chance alone would give ${expectation(expected)}`;
  if (Math.abs(z) < 0.05) return 'just what chance would give';
  return `${Math.abs(z).toFixed(1)} standard deviations ${z > 0 ? 'above' : 'below'} chance`;
}

/** The role played that chance explains least: the total has no test of its own. */
function mostTelling({ q, counts }: Broker): Role | undefined {
  const tested = roles.filter((role) => counts[role] > 0 && q?.[role] != null);
  return tested.sort((x, y) => q![x]! - q![y]!)[0];
}

/** False discoveries that are put up with. */
const significant = 0.05;

/** The test is of one role: with all roles the sentence names which, so that its q isn't taken for that of the whole count. */
function tested({ broker, role }: Told): string {
  const played = role ?? mostTelling(broker);
  const q = played === undefined ? null : (broker.q?.[played] ?? null);
  if (q === null) return '';
  const value = q < 0.001 ? `q ${probability(q)}` : `q = ${probability(q)}`;
  if (role !== null) return `, ${value}`;
  return q < significant
    ? `; of its roles ${played} stands out most (${value})`
    : `; no single role stands out among all organisations (least ${value}, as ${played})`;
}

/** What the count of a broker says, in one plain sentence. */
export function brokerSentence(told: Told): string {
  const { broker, role } = told;
  const count = broker.counts[role ?? 'total'];
  const subject = role === null ? broker.name : `As ${role}, ${broker.name}`;
  if (count === 0) {
    return role === null
      ? `${subject} joins no pair that is not linked already.`
      : `${subject} joins no pair; ${chance(told)}.`;
  }
  const own = count === 1 ? 'that has no link of its own' : 'that have no link of their own';
  const pairs = `${counted(count, 'pair')}${whereabouts(told)}`;
  return `${subject} joins ${pairs} ${own} in that direction; ${chance(told)}${tested(told)}.`;
}
