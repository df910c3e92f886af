import type { Definition, Definitions } from '../../contract/definitions.ts';
import type { Filter } from '../../contract/filter.ts';
import { linkTypeIds } from '../../contract/link-types.ts';
import { type Confidence, confidences } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Selection } from '../analytics/table.ts';
import { type DefinitionsInput, definitionsTask } from './definitions.ts';

const spinoffType = linkTypeIds.indexOf('spin-off');

const convention =
  'Each row counts the spin-offs that at least one claim of its definition states, among the claims that the filter leaves. A confidence row ' +
  'takes claims at least so confident. Lost: spin-offs whose every claim falls under the definition (for confidence: has just the least one the ' +
  'row lets in), so that they would be gone without it; the others are stated by another claim too. Roots are parents that are nobody’s child; the ' +
  'longest line is counted in generations.';

/** How the counts of spin-offs change with the definition, counted in a worker thread once for each filter and data version. */
export function definitionsReader(analytics: Analytics) {
  const known = new WeakMap<Selection, Promise<Definition[]>>();

  /** Shared by all who ask, so it goes on when one of them leaves. */
  function countsOf(selection: Selection, filter: Filter): Promise<Definition[]> {
    const counts = known.get(selection) ?? analytics.run(definitionsTask, inputOf(selection, filter));
    known.set(selection, counts);
    counts.catch(() => known.delete(selection));
    return counts;
  }

  return async (filter: Filter, signal?: AbortSignal): Promise<Definitions> => {
    const selection = await analytics.select(filter, signal);
    const definitions = await countsOf(selection, filter);
    return { definitions, convention, dataVersion: selection.table.version };
  };
}

function inputOf({ table, links }: Selection, { minConfidence }: Filter): DefinitionsInput {
  const { type, source, target } = table.links;
  const spinoffs = links.filter((link) => type[link] === spinoffType && source[link] !== target[link]);
  const claims: number[] = [];
  const spinoff: number[] = [];
  const worst = worstOf(minConfidence);
  spinoffs.forEach((link, number) => {
    for (let claim = table.claims.start[link]!; claim < table.claims.start[link + 1]!; claim++) {
      if (table.claims.confidence[claim]! > worst) continue;
      claims.push(claim);
      spinoff.push(number);
    }
  });
  const column = (values: Uint8Array) => Uint8Array.from(claims, (claim) => values[claim]!);
  return {
    spinoff: Int32Array.from(spinoff),
    rule: column(table.claims.rule),
    type: column(table.claims.type),
    confidence: column(table.claims.confidence),
    parents: spinoffs.map((link) => source[link]!),
    children: spinoffs.map((link) => target[link]!),
    organisations: table.organisations.count,
  };
}

const worstOf = (least: Confidence | undefined) =>
  least === undefined ? confidences.length : confidences.indexOf(least);
