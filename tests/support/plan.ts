import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { ownNeo4j } from './own-neo4j.ts';

/** Asks Neo4j how it would run a query, without running it: the operators of the plan, the last first. */
export async function operatorsOf(text: string): Promise<string[]> {
  const session = (await planner()).session({ database: (await ownNeo4j()).database });
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`);
    return summary.plan === false ? [] : operators(summary.plan);
  } finally {
    await session.close();
  }
}

export async function closePlanner(): Promise<void> {
  await driver?.close();
}

let driver: Driver | undefined;

async function planner(): Promise<Driver> {
  const { uri, username, password } = await ownNeo4j();
  driver ??= neo4j.driver(uri, neo4j.auth.basic(username, password));
  return driver;
}

/** Operators end with @ and the database they run on. */
function operators(plan: Plan): string[] {
  return [plan.operatorType.split('@')[0] ?? '', ...plan.children.flatMap(operators)];
}
