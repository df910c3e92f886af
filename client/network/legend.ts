import { kinds, scopes } from '../../contract/vocabulary.ts';
import type { LegendEntry } from '../ui/Legend.tsx';
import {
  categoryColour,
  kindLabel,
  kindShape,
  scopeColour,
  scopeDash,
  scopeLabel,
  type Theme,
} from '../ui/palette.ts';
import { valueText } from '../ui/value-text.ts';
import type { NetworkModel } from './model.ts';
import { type RampStep, rampOf } from './ramp.ts';
import { diameter, plainSize, scaleSteps } from './sizes.ts';

/** What a drawing's signs mean: shown beside it and in its pictures. */
export interface NetworkLegendContent {
  scopes: LegendEntry[];
  hasFaint: boolean;
  hasDirection: boolean;
  hasPins: boolean;
  /** Some line is wider for its weight. */
  hasWeights: boolean;
  colours: {
    title: string;
    entries: LegendEntry[];
    /** Where colours stand for numbers: from the least to the greatest value. */
    ramp: RampStep[];
    isRoot: boolean;
  };
  /** Forms, where colours don't stand for kinds already. */
  shapes: LegendEntry[];
  /** What stands for several organisations. */
  groups: LegendEntry[];
  sizeTitle: string | undefined;
  sizes: { label: string; size: number }[];
}

/** Circles for some values; one for all where they have the same. */
function sizesOf({ greatest, equal }: NetworkModel): NetworkLegendContent['sizes'] {
  if (equal !== undefined) return [{ label: `all ${valueText(equal)}`, size: plainSize }];
  return scaleSteps(greatest).map((value) => ({ label: valueText(value), size: diameter(value, greatest) }));
}

export function legendOf(
  model: NetworkModel,
  sizeTitle: string | undefined,
  theme: Theme,
): NetworkLegendContent {
  const { links, organisations, colouring, graph } = model;
  const { scale } = colouring;
  const isByKind = colouring.title === 'Kind';
  const kindEntries = kinds.flatMap((kind) => {
    const count = organisations.filter((o) => o.kind === kind).length;
    return count > 0 ? [{ label: kindLabel[kind], shape: kindShape[kind], count }] : [];
  });
  const shapeOf = new Map(kindEntries.map((e) => [e.label, e.shape]));
  return {
    scopes: scopes.flatMap((scope) => {
      const count = links.filter((l) => l.scope === scope).length;
      const entry = {
        label: scopeLabel[scope],
        colour: scopeColour(scope, theme),
        dash: scopeDash[scope],
        count,
      };
      return count > 0 ? [entry] : [];
    }),
    hasFaint: links.some((l) => l.confidence === 'low'),
    hasDirection: graph.links.some((l) => l.directed),
    hasPins: graph.nodes.some((n) => n.pin),
    hasWeights: links.some((l) => l.weight > 1),
    colours: {
      title: colouring.title,
      entries: colouring.entries.map((e) => ({ ...e, shape: isByKind ? shapeOf.get(e.label) : 'ellipse' })),
      isRoot: scale?.isRoot ?? false,
      ramp: scale ? rampOf(scale, theme) : [],
    },
    shapes: isByKind ? [] : kindEntries,
    groups:
      model.groups.size > 0
        ? [
            {
              label: 'Stands for its members',
              shape: 'octagon',
              colour: categoryColour(5, theme),
              count: model.groups.size,
            },
          ]
        : [],
    sizeTitle,
    sizes: sizesOf(model),
  };
}
