import { kinds } from '../../contract/vocabulary.ts';
import type { GraphTable } from '../analytics/table.ts';
import { addMove, type Balance, Numbered, noBalance } from './balance.ts';
import type { Flow } from './flow-list.ts';
import { intraScope, unknownScope } from './scope-counts.ts';

const university = kinds.indexOf('university');

export interface RegionBalanceCount extends Balance {
  fromUniversities: number;
}

/** Balance of each region of the level that has a flow, by position. */
export function regionBalances(table: GraphTable, flows: readonly Flow[]): Map<number, RegionBalanceCount> {
  const balances = new Numbered<RegionBalanceCount>(() => ({ ...noBalance(), fromUniversities: 0 }));
  for (const { source, sourceRegion, targetRegion, scope, people } of flows) {
    const ends = [...new Set([sourceRegion, targetRegion])].filter((region) => region >= 0);
    if (scope === unknownScope) for (const region of ends) balances.of(region).unknown += people;
    else if (scope === intraScope) addMove(balances, sourceRegion, targetRegion, people);
    else {
      if (sourceRegion >= 0) leave(balances.of(sourceRegion), people);
      if (targetRegion >= 0) balances.of(targetRegion).in += people;
    }
    const fromUniversity = table.organisations.kind[source] === university;
    if (fromUniversity && targetRegion >= 0) balances.of(targetRegion).fromUniversities += people;
  }
  return balances.byNumber;
}

function leave(balance: Balance, people: number): void {
  balance.out += people;
  balance.left += people;
}

/** Balance of each kind that has a flow, by its position in the vocabulary. */
export function kindBalances({ organisations }: GraphTable, flows: readonly Flow[]): Map<number, Balance> {
  const balances = new Numbered(noBalance);
  for (const { source, target, people } of flows) {
    addMove(balances, organisations.kind[source]!, organisations.kind[target]!, people);
  }
  return balances.byNumber;
}

/** Balance of each organisation that has a flow, by position; who stayed, stayed in its region. */
export function organisationBalances(flows: readonly Flow[]): Map<number, Balance> {
  const balances = new Numbered(noBalance);
  for (const { source, target, scope, people } of flows) {
    const origin = balances.of(source);
    origin.out += people;
    balances.of(target).in += people;
    if (scope === unknownScope) origin.unknown += people;
    else origin.left += people;
    if (scope === intraScope) origin.stayed += people;
  }
  return balances.byNumber;
}
