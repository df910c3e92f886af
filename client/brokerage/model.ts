import type { z } from 'zod';
import type { Broker, getBrokerage, getTriads } from '../../contract/brokerage.ts';
import { type Role, roles } from '../../contract/vocabulary.ts';

export type Brokerage = z.output<typeof getBrokerage.answer>;
type Triads = z.output<typeof getTriads.answer>;

/** An open triad in words: who is joined with whom. */
export interface NamedTriad {
  key: string;
  role: Role;
  from: { id: string; name: string; group: string };
  to: { id: string; name: string; group: string };
}

/** Triads with the names of their ends and of the groups these are in. */
export function namedTriads(answer: Triads, groups: Brokerage['groups']): NamedTriad[] {
  const groupNames = new Map(groups.map(({ group, name }) => [group, name]));
  const ends = new Map(
    answer.organisations.map((end) => [end.id, { ...end, group: groupNames.get(end.group) ?? end.group }]),
  );
  return answer.triads.flatMap(({ role, from, to }) => {
    const [first, second] = [ends.get(from), ends.get(to)];
    return first && second ? [{ key: `${from} ${to}`, role, from: first, to: second }] : [];
  });
}

const whole = new Intl.NumberFormat('en');

/** "+3.1", "−0.4", "0.0"; "–" for none. */
export function signed(value: number | null, digits = 1): string {
  if (value === null) return '–';
  const rounded = value.toFixed(digits);
  if (Number(rounded) === 0) return (0).toFixed(digits);
  return value > 0 ? `+${rounded}` : rounded.replace('-', '−');
}

/** Three decimals, and "< 0.001" where they would show nothing. */
export function probability(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

/** A number that may be far below 1, with about three figures; "–" for none. */
export function measured(value: number | null): string {
  if (value === null) return '–';
  if (value >= 100) return whole.format(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** With fewer expected than this, z only says that there is one at all. */
const leastExpected = 1;

/** Whether a z means something: chance alone would give some. */
export function isTelling(z: number | null, expected: number | null): boolean {
  return z !== null && (expected ?? 0) >= leastExpected;
}

/** An expected count: two decimals, and "< 0.01" where they would show nothing; "–" for none. */
export function expectation(value: number | null): string {
  if (value === null) return '–';
  return value > 0 && value < 0.01 ? '< 0.01' : value.toFixed(2);
}

/** A z that says little: "~+647"; below an expectation of almost nothing there is nothing to say. */
export function vagueZ(z: number): string {
  return z < 0 ? '–' : `~${signed(z, 0)}`;
}

/** Pairs with a link between groups on the way: all roles but coordinator. */
export function crossing({ counts }: Pick<Broker, 'counts'>): number {
  return counts.total - counts.coordinator;
}

function chanceWords(z: number | null, expected: number | null): string {
  if (z === null) return 'In all that is the only number that chance allows.';
  if (!isTelling(z, expected)) return `Chance alone would give ${expectation(expected)} in all.`;
  if (Math.abs(z) < 0.05) return 'In all that is just what chance would give.';
  return `In all that is ${Math.abs(z).toFixed(1)} standard deviations ${z > 0 ? 'above' : 'below'} chance.`;
}

/** Between whom a broker stands in a role. `group` is its own, `sort` what groups are: region, kind, … */
const placeWords: Record<Role, (group: string, sort: string) => string> = {
  coordinator: (group) => `within ${group}`,
  itinerant: (_, sort) => `inside another ${sort}`,
  representative: (group) => `out of ${group}`,
  gatekeeper: (group) => `into ${group}`,
  liaison: (_, sort) => `between two others, each of another ${sort}`,
};

function roleShare(broker: Broker, role: Role, group: string, sort: string): string {
  const p = broker.p?.[role] ?? null;
  const test = p === null ? '' : `, p ${p < 0.001 ? '' : '= '}${probability(p)}`;
  return `${whole.format(broker.counts[role])} ${placeWords[role](group, sort)} (${role}${test})`;
}

/** What the counts of a broker say, in one sentence. */
export function brokerSentence(broker: Broker, groupName: string, sort: string): string {
  const { total } = broker.counts;
  if (total === 0) return `${broker.name} joins no pair that is not linked already.`;
  const group = sort === 'region' ? groupName : `“${groupName}”`;
  const pairs = total === 1 ? 'one pair that has' : `${whole.format(total)} pairs that have`;
  const played = roles.filter((role) => broker.counts[role] > 0);
  const shares = played
    .sort((x, y) => broker.counts[y] - broker.counts[x])
    .map((role) => roleShare(broker, role, group, sort));
  const list = [shares.slice(0, -1).join(', '), shares.at(-1)].filter(Boolean).join(' and ');
  return `${broker.name} joins ${pairs} no link of their own in that direction: ${list}. ${chanceWords(broker.z.total, broker.expected.total)}`;
}

/** The brokers of the kind wanted. */
export function chosenBrokers(brokers: readonly Broker[], only: 'all' | 'intermediary'): readonly Broker[] {
  return only === 'all' ? brokers : brokers.filter((broker) => broker.kind === only);
}
