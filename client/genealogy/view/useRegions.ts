import { useMemo } from 'react';
import { getRegions } from '../../../contract/regions.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { RegionTree } from '../model/scope.ts';

/** All regions by code; empty until they are there. */
export function useRegions(): RegionTree {
  const { data } = useAnswer(getRegions);
  return useMemo(() => new Map((data?.regions ?? []).map((region) => [region.code, region])), [data]);
}
