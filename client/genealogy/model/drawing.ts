import type { Spinoff } from '../../../contract/genealogy.ts';
import type { GenealogyState } from '../../state/state.ts';
import type { Theme } from '../../ui/palette.ts';
import { axisOfTimeTree, layOutTimeTree } from '../layout/timeTree.ts';
import type { TimeTree } from '../layout/types.ts';
import { type Colouring, colourBy } from './colours.ts';
import type { Kin } from './kin.ts';
import { layoutOptions } from './layout-options.ts';
import type { RegionTree } from './scope.ts';
import type { SeenFrom } from './stay.ts';
import { layOutForStage } from './year-width.ts';

/** A lineage laid out: where everything stands, and who stands under whom. */
export interface Plan {
  kin: Kin;
  tree: TimeTree;
  /** Child → the spin-off by which it stands under its primary parent. */
  primary: ReadonlyMap<string, Spinoff>;
}

const nobody = { organisations: [], spinoffs: [] };

/** `stage`: width in pixels that the drawing should fill if it can; 0 while it is not known: nothing is laid out then. */
export function makePlan(
  kin: Kin,
  state: GenealogyState,
  pinned: readonly string[],
  present: number,
  measure: (text: string) => number,
  stage: number,
): Plan {
  const input = { organisations: [...kin.organisations.values()], spinoffs: [...kin.spinoffs.values()] };
  const options = layoutOptions(state, pinned, present, measure);
  if (stage === 0) return { kin, tree: layOutTimeTree(nobody, options), primary: new Map() };
  const tree = layOutForStage(
    (years) => layOutTimeTree(input, { ...options, ...years }),
    kin.organisations.size,
    stage,
    () => axisOfTimeTree(input, options),
  );
  const primary = new Map<string, Spinoff>();
  for (const [child, id] of tree.primary) {
    const spinoff = kin.spinoffs.get(id);
    if (spinoff) primary.set(child, spinoff);
  }
  return { kin, tree, primary };
}

export function makeColouring(
  plan: Plan,
  { colour, seenFrom }: { colour: GenealogyState['colour']; seenFrom: SeenFrom },
  focus: string,
  level: number,
  regions: RegionTree,
  theme: Theme,
): Colouring {
  const { kin, primary } = plan;
  return colourBy(colour, { kin, primary, focus, level, regions, theme, seenFrom });
}
