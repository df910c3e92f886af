import { careerRules, withinYears } from '../contract/careers.ts';
import { Filter } from '../contract/filter.ts';
import { linkTypeIds } from '../contract/link-types.ts';
import { indicatorGroups } from '../contract/region-profile.ts';
import { confidences, kinds, roles, sectors, spinoffRules, spinoffTypes } from '../contract/vocabulary.ts';
import { regionsFlowEnds, regionsOrders, regionsPictures, regionsTints } from './state/regions.ts';
import {
  type AppState,
  bridgesEvidence,
  bridgesGroupings,
  bridgesKinds,
  bridgesTests,
  genealogyColours,
  genealogyDirections,
  genealogyPlaces,
  genealogyQuestions,
  genealogySeenFrom,
  initialState,
  networkBoxes,
  networkLayouts,
  networkPanels,
  networkSlices,
  type View,
  views,
} from './state/state.ts';
import {
  listOf,
  mapView,
  numberPairs,
  oneOf,
  pairOf,
  sight,
  someOf,
  spots,
  text,
  textPairs,
  whole,
  word,
  yes,
} from './url-codecs.ts';
import { type Parameter, top, within } from './url-parameters.ts';

const filter = within('filter');
const genealogy = within('genealogy');
const network = within('network');
const regions = within('regions');
const bridges = within('bridges');
const careers = within('careers');

/** `table=yes` stood in addresses before the panel below the drawing had several forms. */
const formerTable: Parameter = {
  name: 'table',
  print: () => undefined,
  parse: (state, written) =>
    written === 'yes' ? { ...state, network: { ...state.network, panel: 'table' } } : undefined,
};

/** Every parameter, in the order in which they are written. Names are kept for good: links to the page outlive it. */
const parameters: readonly Parameter[] = [
  top('focus', 'focus', text),
  top('sel', 'selection', listOf),
  filter('links', 'links', someOf(linkTypeIds)),
  filter('kinds', 'kinds', someOf(kinds)),
  filter('sectors', 'sectors', someOf(sectors)),
  filter('regions', 'regions', listOf),
  filter('level', 'level', whole(0, 3)),
  filter('from', 'from', whole(1000, 2100)),
  filter('to', 'to', whole(1000, 2100)),
  filter('undated', 'undated', oneOf(['include', 'exclude'])),
  filter('confidence', 'minConfidence', oneOf(confidences)),
  filter('dataset', 'dataset', listOf),
  filter('around', 'around', listOf),
  filter('hops', 'hops', whole(1, 6)),
  genealogy('ask', 'question', oneOf(genealogyQuestions)),
  genealogy('direction', 'direction', oneOf(genealogyDirections)),
  genealogy('generations', 'generations', whole(1, 100)),
  genealogy('asof', 'asOf', whole(1000, 2100)),
  genealogy('tint', 'colour', oneOf(genealogyColours)),
  genealogy('rule', 'rule', oneOf(spinoffRules)),
  genealogy('type', 'type', oneOf(spinoffTypes)),
  genealogy('folded', 'collapsed', listOf),
  genealogy('unfolded', 'unfolded', listOf),
  genealogy('related', 'relatedTo', text),
  genealogy('under', 'parents', textPairs),
  genealogy('portions', 'portions', numberPairs(1, 100_000)),
  genealogy('limit', 'limit', whole(1, 20_000)),
  genealogy('tree', 'tree', yes),
  genealogy('ages', 'ages', text),
  genealogy('bare', 'bare', yes),
  genealogy('band', 'band', word),
  genealogy('closeup', 'closeUp', yes),
  genealogy('where', 'where', oneOf(genealogyPlaces)),
  genealogy('seen', 'seenFrom', oneOf(genealogySeenFrom)),
  genealogy('sight', 'sight', sight),
  network('boxes', 'boxes', oneOf(networkBoxes)),
  network('size', 'size', word),
  network('colour', 'colour', word),
  network('layout', 'layout', oneOf(networkLayouts)),
  network('hidden', 'hidden', listOf),
  network('pins', 'pinned', spots),
  network('expanded', 'expanded', listOf),
  network('between', 'paths', listOf),
  network('through', 'through', listOf),
  network('opened', 'opened', listOf),
  network('panel', 'panel', oneOf(networkPanels)),
  network('measure', 'measure', word),
  network('against', 'against', word),
  network('slices', 'slices', oneOf(networkSlices)),
  formerTable,
  regions('picture', 'picture', oneOf(regionsPictures)),
  regions('region', 'chosen', text),
  regions('beside', 'beside', text),
  regions('part', 'part', oneOf(indicatorGroups)),
  regions('cell', 'cell', pairOf),
  regions('order', 'order', oneOf(regionsOrders)),
  regions('fill', 'tint', oneOf(regionsTints)),
  regions('at', 'camera', mapView),
  regions('figures', 'figures', yes),
  regions('ends', 'ends', oneOf(regionsFlowEnds)),
  regions('universities', 'universities', yes),
  bridges('groups', 'groupBy', oneOf(bridgesGroupings)),
  bridges('versus', 'group', text),
  bridges('only', 'only', oneOf(bridgesKinds)),
  bridges('test', 'test', oneOf(bridgesTests)),
  bridges('role', 'role', oneOf(roles)),
  bridges('evidence', 'evidence', oneOf(bridgesEvidence)),
  careers('derive', 'rule', oneOf(careerRules)),
  careers('within', 'within', whole(withinYears.least, withinYears.most)),
];

/** The data version a shared link was made on; not part of the state. */
const versionName = 'version';

/** A part of an address that could not be used, and why. */
export interface Ignored {
  what: string;
  why: string;
}

export interface Decoded {
  state: AppState;
  ignored: Ignored[];
  dataVersion: number | undefined;
}

/** The address of a state: the view as path, and only what differs from the initial state. */
export function encodeState(state: AppState, dataVersion?: number): string {
  const search = new URLSearchParams();
  for (const one of parameters) {
    const written = one.print(state);
    if (written !== undefined && written !== one.print(initialState)) search.set(one.name, written);
  }
  if (dataVersion !== undefined) search.set(versionName, String(dataVersion));
  // Commas and colons need no escape in a query, and the address reads better without.
  const query = search.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `/${state.view}${query ? `?${query}` : ''}`;
}

function decodeView(pathname: string, ignored: Ignored[]): View {
  const name = pathname.replaceAll('/', '');
  const view = views.find((v) => v === name);
  if (!view && name !== '')
    ignored.push({ what: pathname, why: `there is no such view (${views.join(', ')})` });
  return view ?? initialState.view;
}

/** Drops what makes no sense together, as the API would refuse it. */
function mendFilter(state: AppState, ignored: Ignored[]): AppState {
  const result = Filter.safeParse(state.filter);
  if (result.success) return state;
  const mended = { ...state.filter };
  for (const issue of result.error.issues) {
    const key = issue.path[0] as keyof Filter;
    ignored.push({ what: `${key}=${String(mended[key])}`, why: issue.message });
    delete mended[key];
  }
  return { ...state, filter: mended };
}

function whyNot(parameter: Parameter | undefined): string {
  if (!parameter) return 'there is no such parameter';
  return parameter.takes ? `it can be ${parameter.takes}` : 'this value can’t be read';
}

/** The state an address stands for. What can't be read is left at its initial value and listed; nothing throws. */
export function decodeState(pathname: string, search: string): Decoded {
  const ignored: Ignored[] = [];
  let state: AppState = { ...initialState, view: decodeView(pathname, ignored) };
  let dataVersion: number | undefined;
  for (const [name, written] of new URLSearchParams(search)) {
    if (name === versionName && /^\d{1,15}$/.test(written)) {
      dataVersion = Number(written);
      continue;
    }
    const one = parameters.find((p) => p.name === name);
    const next = one?.parse(state, written);
    if (next) state = next;
    else {
      ignored.push({ what: `${name}=${written}`, why: whyNot(one) });
    }
  }
  return { state: mendFilter(state, ignored), ignored, dataVersion };
}
