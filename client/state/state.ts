import { everything, type Filter } from '../../contract/filter.ts';
import type { Role, SpinoffRule, SpinoffType } from '../../contract/vocabulary.ts';
import { type CareersState, initialCareers } from './careers.ts';
import { initialRegions, type RegionsState } from './regions.ts';

export const views = ['genealogy', 'network', 'regions', 'bridges', 'data'] as const;
export type View = (typeof views)[number];

/** Everything that is shown, filtered and selected: the whole of it is in the URL (url.ts). */
export interface AppState {
  view: View;
  /** The organisation whose genealogy is drawn; null on a first visit. */
  focus: string | null;
  /** Lit in every view; the first is shown in the inspector. */
  selection: string[];
  filter: Filter;
  genealogy: GenealogyState;
  network: NetworkState;
  regions: RegionsState;
  bridges: BridgesState;
  careers: CareersState;
}

export const genealogyDirections = ['ancestors', 'descendants', 'both'] as const;
export const genealogyColours = ['kind', 'region', 'type', 'scope', 'lineage'] as const;
/** What the genealogy view shows: the time tree of the focus, or the answer to a question about all of the data. */
export const genealogyQuestions = [
  'tree',
  'descent',
  'related',
  'progenitors',
  'region',
  'survival',
  'ties',
  'definitions',
] as const;
/** From where it is told who stayed in the region and who left: from the focus, or from the direct parent. */
export const genealogySeenFrom = ['focus', 'parent'] as const;
/** Which descendants a question lists: all, or those in the region, elsewhere, or nobody knows where. */
export const genealogyPlaces = ['all', 'inside', 'elsewhere', 'unknown'] as const;
/** What of a time tree is in sight: the middle of the screen as shares of the drawing's width and height, and the scale of the rows. */
export interface Sight {
  across: number;
  down: number;
  scale: number;
}
export interface GenealogyState {
  question: (typeof genealogyQuestions)[number];
  direction: (typeof genealogyDirections)[number];
  /** How many generations up and down; null for all. */
  generations: number | null;
  asOf: number | null;
  colour: (typeof genealogyColours)[number];
  /** Only spin-offs by this rule, of this type, as their leading claim has it; null for all. */
  rule: SpinoffRule | null;
  type: SpinoffType | null;
  /** Organisations whose branch is folded to "+12". */
  collapsed: string[];
  /** Organisations whose children without year are unfolded. */
  unfolded: string[];
  /** Show how the focus and this organisation are related. */
  relatedTo: string | null;
  /** Child → the parent it stands under, where the user chose another than the most confident one. */
  parents: Record<string, string>;
  /** Parent → how many of its children are drawn, where the user asked for more than the usual portion. */
  portions: Record<string, number>;
  /** How many relatives are fetched at most; null for the usual limit. */
  limit: number | null;
  /** The same lineage as a list beside the drawing. */
  tree: boolean;
  /** Ages at which the bands of the question about ties begin, with commas; null for the usual ones. */
  ages: string | null;
  /** Survival curves without their bounds. */
  bare: boolean;
  /** The group of survival curves whose bounds are drawn, or `every`; null: that of most lives. */
  band: string | null;
  /** Survival curves on an axis that begins below the lowest of them. */
  closeUp: boolean;
  where: (typeof genealogyPlaces)[number];
  /** null for the usual: the drawing sees from the direct parent, the question about descendants from the focus. */
  seenFrom: (typeof genealogySeenFrom)[number] | null;
  /** Where the time tree is looked at; null: as it opens. */
  sight: Sight | null;
}

export const networkBoxes = ['region', 'kind', 'sector', 'community', 'none'] as const;
export const networkLayouts = ['two-level', 'geographic', 'concentric'] as const;
/** What stands below the drawing: nothing, the drawing as a table, or one way to read measures. */
export const networkPanels = ['none', 'table', 'ranking', 'histogram', 'scatter', 'years'] as const;
/** Years up to each year, or the ten years that end with it. */
export const networkSlices = ['cumulative', 'window'] as const;
export interface NetworkState {
  boxes: (typeof networkBoxes)[number];
  /** `degree`: how many others are linked; `none`: all the same; else the id of a measure. */
  size: string;
  /** `kind`, `region`, `sector`, `community`, or the id of a measure. */
  colour: string;
  layout: (typeof networkLayouts)[number];
  hidden: string[];
  /** Organisations that stay where the user put them: pixels of the drawing at zoom 1, whole numbers. */
  pinned: Record<string, { x: number; y: number }>;
  /** Organisations drawn beside what the filter leaves. */
  expanded: string[];
  /** The two organisations between which the shortest paths are lit; empty: none. */
  paths: string[];
  /** The organisation whose joined pairs are lit, and the role if not all; empty: none. */
  through: string[];
  /** Boxes that show their members in a drawing too large to show all. */
  opened: string[];
  panel: (typeof networkPanels)[number];
  /** Id of the measure that is read. */
  measure: string;
  /** Id of the measure it is set against. */
  against: string;
  /** How years are sliced where a measure is read through them. */
  slices: (typeof networkSlices)[number];
}

export const bridgesGroupings = ['region', 'science', 'kind', 'sector', 'industry', 'community'] as const;
export const bridgesKinds = ['all', 'intermediary'] as const;
export const bridgesTests = ['none', 'permutation'] as const;
/** What is shown of a broker: the pairs it joins, what breaks when it goes, its roles over the years. */
export const bridgesEvidence = ['pairs', 'removal', 'years'] as const;
export interface BridgesState {
  groupBy: (typeof bridgesGroupings)[number];
  /** The group that is set against all others; null: every group against every other. */
  group: string | null;
  /** Which organisations are listed; all are counted. */
  only: (typeof bridgesKinds)[number];
  test: (typeof bridgesTests)[number];
  /** The role whose pairs are listed; null for all. */
  role: Role | null;
  evidence: (typeof bridgesEvidence)[number];
}

export const initialState: AppState = {
  view: 'genealogy',
  focus: null,
  selection: [],
  filter: everything,
  genealogy: {
    question: 'tree',
    direction: 'both',
    generations: null,
    asOf: null,
    colour: 'kind',
    rule: null,
    type: null,
    collapsed: [],
    unfolded: [],
    relatedTo: null,
    parents: {},
    portions: {},
    limit: null,
    tree: false,
    ages: null,
    bare: false,
    band: null,
    closeUp: false,
    where: 'all',
    seenFrom: null,
    sight: null,
  },
  network: {
    boxes: 'region',
    size: 'degree',
    colour: 'kind',
    layout: 'two-level',
    hidden: [],
    pinned: {},
    expanded: [],
    paths: [],
    through: [],
    opened: [],
    panel: 'none',
    measure: 'betweenness',
    against: 'degree',
    slices: 'cumulative',
  },
  regions: initialRegions,
  bridges: { groupBy: 'region', group: null, only: 'all', test: 'none', role: null, evidence: 'pairs' },
  careers: initialCareers,
};
