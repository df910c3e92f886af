import { useMemo } from 'react';
import type { Lineage } from '../../../contract/genealogy.ts';
import { useAppState } from '../../state/store.ts';
import { kinUnder } from '../model/definition.ts';
import { type Kin, kinOf, type Lines } from '../model/kin.ts';
import type { Relation } from './useLineage.ts';

/** Who is drawn: the lineage under the definition chosen, or only what joins two organisations. */
export function useKin(lineage: Lineage | undefined, relation: Relation | undefined): Kin | undefined {
  const [{ genealogy }] = useAppState();
  const { rule, type } = genealogy;
  return useMemo(() => {
    if (relation) return kinOf(relation.organisations, relation.spinoffs);
    if (!lineage) return undefined;
    return kinUnder(kinOf(lineage.organisations, lineage.spinoffs), lineage.focus, { rule, type });
  }, [lineage, relation, rule, type]);
}

/** The links of the lines that join two organisations. */
export function relationLines(relation: Relation | undefined, kin: Kin | undefined): Lines | null {
  if (!relation || !kin) return null;
  const lines: Lines = { organisations: new Set(), spinoffs: new Set() };
  for (const { toA, toB } of relation.lines) {
    for (const path of [toA, toB]) {
      for (let i = 0; i < path.length; i++) {
        lines.organisations.add(path[i]!);
        const link = kin.children.get(path[i]!)?.find((s) => s.child === path[i + 1]);
        if (link) lines.spinoffs.add(link.id);
      }
    }
  }
  return lines;
}
