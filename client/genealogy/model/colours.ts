import type { Spinoff } from '../../../contract/genealogy.ts';
import type { Region } from '../../../contract/regions.ts';
import { type Kind, kinds, type Scope, type SpinoffType } from '../../../contract/vocabulary.ts';
import type { GenealogyState } from '../../state/state.ts';
import {
  categoryColour,
  kindColour,
  kindLabel,
  scopeColour,
  spinoffTypeColour,
  type Theme,
} from '../../ui/palette.ts';
import { type Form, forms } from './forms.ts';
import type { Kin, Relative } from './kin.ts';
import { type RegionTree, regionAt } from './scope.ts';
import { type SeenFrom, stayOf } from './stay.ts';

/** What a colour and a form stand for. */
export interface Category {
  key: string;
  label: string;
  colour: string;
  form: Form;
  count: number;
}

/** The one meaning that colours have now. */
export interface Colouring {
  title: string;
  categories: Category[];
  /** The category of an organisation; null stands in plain ink. */
  of(id: string): Category | null;
  /** Uprights take the colour of what they lead to. */
  colourLinks: boolean;
}

export interface ColourContext {
  kin: Kin;
  /** Child → its primary spin-off. */
  primary: ReadonlyMap<string, Spinoff>;
  focus: string;
  level: number;
  regions: RegionTree;
  theme: Theme;
  seenFrom: SeenFrom;
}

type Draft = Omit<Category, 'count'>;

/** The organisations of a category. */
export function membersOf(kin: Kin, colouring: Colouring, key: string): string[] {
  return [...kin.organisations.keys()].filter((id) => colouring.of(id)?.key === key);
}

const kindForms: Record<Kind, Form> = {
  firm: 'circle',
  university: 'diamond',
  'public-lab': 'triangle',
  intermediary: 'hexagon',
  'public-body': 'square',
};
const typeLabels: Record<SpinoffType, string> = {
  corporate: 'From a firm',
  university: 'From a university',
  'public-lab': 'From a public lab',
};
const typeForms: Record<SpinoffType, Form> = {
  corporate: 'circle',
  university: 'diamond',
  'public-lab': 'triangle',
};
export const scopeForms: Record<Scope, Form> = {
  'intra-regional': 'circle',
  national: 'diamond',
  international: 'triangle',
  unknown: 'square',
};
export const scopeWords: Record<Scope, string> = {
  'intra-regional': 'Stayed in it',
  national: 'Left for another region of the country',
  international: 'Left the country',
  unknown: 'Not known',
};

function collect(
  title: string,
  context: ColourContext,
  colourLinks: boolean,
  draftOf: (organisation: Relative) => Draft | null,
): Colouring {
  const categories = new Map<string, Category>();
  const of = new Map<string, Category>();
  for (const organisation of context.kin.organisations.values()) {
    const draft = draftOf(organisation);
    if (!draft) continue;
    const category = categories.get(draft.key) ?? { ...draft, count: 0 };
    category.count++;
    categories.set(draft.key, category);
    of.set(organisation.id, category);
  }
  return { title, categories: [...categories.values()], of: (id) => of.get(id) ?? null, colourLinks };
}

function byKind(context: ColourContext): Colouring {
  const colouring = collect('Kind', context, false, ({ kind }) => ({
    key: kind,
    label: kindLabel[kind],
    colour: kindColour(kind, context.theme),
    form: kindForms[kind],
  }));
  const order = (category: Category) => (kinds as readonly string[]).indexOf(category.key);
  return { ...colouring, categories: colouring.categories.sort((a, b) => order(a) - order(b)) };
}

function byType(context: ColourContext): Colouring {
  return collect('Type', context, true, ({ id }) => {
    const spinoff = context.primary.get(id);
    if (!spinoff) return null;
    const { type } = spinoff;
    return {
      key: type ?? 'none',
      label: type ? typeLabels[type] : 'Type not stated',
      colour: spinoffTypeColour(type, context.theme),
      form: type ? typeForms[type] : 'square',
    };
  });
}

function byScope(context: ColourContext): Colouring {
  const { theme, seenFrom } = context;
  const title = seenFrom === 'parent' ? 'Parent’s region' : 'Region of the focus';
  return collect(title, context, true, ({ id }) => {
    const scope = stayOf(id, context);
    return (
      scope && {
        key: scope,
        label: scopeWords[scope],
        colour: scopeColour(scope, theme),
        form: scopeForms[scope],
      }
    );
  });
}

/** The largest eight groups get a colour and a form, the rest is "other". */
function byGroup(
  title: string,
  context: ColourContext,
  groupOf: (organisation: Relative) => { key: string; label: string } | null,
): Colouring {
  const sizes = new Map<string, number>();
  for (const organisation of context.kin.organisations.values()) {
    const group = groupOf(organisation);
    if (group) sizes.set(group.key, (sizes.get(group.key) ?? 0) + 1);
  }
  const ranked = [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  const rank = new Map(ranked.map((key, i) => [key, i]));
  const colouring = collect(title, context, false, (organisation) => {
    const group = groupOf(organisation);
    if (!group) return null;
    const position = rank.get(group.key)!;
    const isOther = position >= forms.length;
    return {
      key: isOther ? 'other' : group.key,
      label: isOther ? 'Other' : group.label,
      colour: categoryColour(position, context.theme),
      form: isOther ? 'circle' : forms[position]!,
    };
  });
  const order = (category: Category) => rank.get(category.key) ?? forms.length;
  return { ...colouring, categories: colouring.categories.sort((a, b) => order(a) - order(b)) };
}

function byRegion(context: ColourContext): Colouring {
  return byGroup('Region', context, (organisation) => {
    const region = regionAt(organisation, context.level, context.regions);
    if (region) return { key: region.code, label: `${region.name} (${region.code})` };
    const { country } = organisation;
    return country
      ? { key: country, label: `${country}, region not known` }
      : { key: '', label: 'Not known' };
  });
}

/** The branches of the focus: each of its children with what came from it; ancestors by themselves. */
function byLineage(context: ColourContext): Colouring {
  const { kin, primary, focus } = context;
  const branchOf = new Map<string, string | null>([[focus, null]]);
  const find = (id: string): string | null => {
    const path: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !branchOf.has(at)) {
      path.push(at);
      at = primary.get(at)?.parent;
    }
    for (let i = path.length - 1; i >= 0; i--) {
      const parent: string | undefined = primary.get(path[i]!)?.parent;
      const above: string | null = parent === undefined ? null : (branchOf.get(parent) ?? null);
      branchOf.set(path[i]!, parent === focus ? path[i]! : above);
    }
    return branchOf.get(id) ?? null;
  };
  return {
    ...byGroup('Branch', context, ({ id }) => {
      const branch = find(id);
      return branch === null ? null : { key: branch, label: kin.organisations.get(branch)?.name ?? branch };
    }),
    colourLinks: true,
  };
}

const schemes: Record<GenealogyState['colour'], (context: ColourContext) => Colouring> = {
  kind: byKind,
  region: byRegion,
  type: byType,
  scope: byScope,
  lineage: byLineage,
};

/** Colours by the scheme chosen; each has its own form too. */
export function colourBy(scheme: GenealogyState['colour'], context: ColourContext): Colouring {
  return schemes[scheme](context);
}

export type { Region };
