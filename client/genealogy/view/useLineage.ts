import { getGenealogy, getRelation, type Lineage } from '../../../contract/genealogy.ts';
import type { ApiError } from '../../api/call.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { exampleFocus } from '../../state/example.ts';
import { useAppState } from '../../state/store.ts';

/** The lineage of the focus under the filter. The as-of year is not asked for: the drawing grows in place. */
export function useLineage(enabled: boolean) {
  const [{ focus, filter, genealogy }] = useAppState();
  const { direction, generations, limit } = genealogy;
  return useAnswer(
    getGenealogy,
    {
      params: { id: focus ?? exampleFocus },
      query: { ...filter, direction, generations: generations ?? undefined, limit: limit ?? undefined },
    },
    enabled,
  );
}

export type Relation = NonNullable<ReturnType<typeof useRelation>['data']>;

/** How the focus and the organisation it is compared with are related. */
export function useRelation() {
  const [{ focus, filter, genealogy }] = useAppState();
  const a = focus ?? exampleFocus;
  const b = genealogy.relatedTo ?? a;
  return useAnswer(getRelation, { query: { ...filter, a, b } }, genealogy.relatedTo !== null);
}

export type LineageAnswer = { data: Lineage | undefined; error: ApiError | null };
