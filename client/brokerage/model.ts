import type { z } from 'zod';
import type {
  Broker,
  getBrokerage,
  getBrokerYears,
  getRemoval,
  getTriads,
} from '../../contract/brokerage.ts';
import type { Role } from '../../contract/vocabulary.ts';

export type Brokerage = z.output<typeof getBrokerage.answer>;
export type Triads = z.output<typeof getTriads.answer>;
export type Removal = z.output<typeof getRemoval.answer>;
export type BrokerYears = z.output<typeof getBrokerYears.answer>;

/** What every part of the evidence is told. */
export interface OfBroker {
  broker: Broker;
  /** Name of a group. */
  nameOf: (group: string) => string;
}

/** An open triad in words: who is joined with whom. */
export interface NamedTriad {
  key: string;
  role: Role;
  from: { id: string; name: string; group: string };
  to: { id: string; name: string; group: string };
}

/** Names of groups by their code. */
export function groupNames(groups: Brokerage['groups']): (group: string) => string {
  const names = new Map(groups.map(({ group, name }) => [group, name]));
  return (group) => names.get(group) ?? group;
}

/** Triads with the names of their ends and of the groups these are in. */
export function namedTriads(answer: Triads, nameOf: (group: string) => string): NamedTriad[] {
  const ends = new Map(answer.organisations.map((end) => [end.id, { ...end, group: nameOf(end.group) }]));
  return answer.triads.flatMap(({ role, from, to }) => {
    const [first, second] = [ends.get(from), ends.get(to)];
    return first && second ? [{ key: `${from} ${to}`, role, from: first, to: second }] : [];
  });
}

/** Pairs with a link between groups on the way: all roles but coordinator. */
export function crossing({ counts }: Pick<Broker, 'counts'>): number {
  return counts.total - counts.coordinator;
}

/** Pairs whose two ends are in different groups. */
export function joining({ counts }: Pick<Broker, 'counts'>): number {
  return counts.representative + counts.gatekeeper + counts.liaison;
}

/** The brokers that join most pairs of different groups, at most so many. */
export function foremost(brokers: readonly Broker[], most: number): Broker[] {
  return brokers
    .filter((broker) => joining(broker) > 0)
    .sort((x, y) => joining(y) - joining(x))
    .slice(0, most);
}
