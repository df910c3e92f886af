import type { Filter } from '../../contract/filter.ts';
import type { Network } from '../../contract/network.ts';
import { sceneShapes } from '../graph/picture/scene-shapes.ts';
import { type Scene, sceneBounds } from '../graph/scene.ts';
import type { NetworkState } from '../state/state.ts';
import { margin, notesMarkup, type Picture, svgDocument } from '../ui/figures/document.ts';
import type { FilterNames } from '../ui/figures/filter-words.ts';
import { legendMarkup } from '../ui/figures/legend.ts';
import { figureNotes } from '../ui/figures/picture.ts';
import { printInk } from '../ui/figures/shapes.ts';
import { writeShape } from '../ui/figures/svg.ts';
import type { NetworkLegendContent } from './legend.ts';
import { legendParts } from './legend-parts.ts';
import { count } from './words.ts';

/** What a reader of a picture has to know: signs the legend leaves out, scopes, filter, date and data version. */
export function pictureNotes(
  network: Network,
  filter: Filter,
  legend: NetworkLegendContent,
  names: FilterNames,
  day: string,
): string[] {
  const left = network.leftOut;
  const signs = [
    legend.hasDirection ? 'An arrow points from whom something passed to whom.' : '',
    legend.hasWeights ? 'Wide links weigh more.' : '',
    legend.hasFaint ? 'Pale links with an open arrow are of low confidence.' : '',
  ].filter((sign) => sign !== '');
  const rest = network.truncated ? `; not drawn: ${count(network.remaining, 'organisation')}` : '';
  return [
    ...(signs.length > 0 ? [signs.join(' ')] : []),
    `Scopes of links at region level ${filter.level}. Left out by the filter: ${count(left.organisations, 'organisation')}, ${count(left.links, 'link')}${rest}.`,
    ...figureNotes(filter, network.dataVersion, day, names),
    'Sources of every link are in the exported tables.',
  ];
}

/** Of a focus of many only the first few. */
const mostNamed = 3;

/** Name of a picture's file, without its ending: what it is drawn around or limited to, its boxes, the level of its scopes, the day. */
export function pictureFileName(
  { around, regions, level }: Pick<Filter, 'around' | 'regions' | 'level'>,
  boxes: NetworkState['boxes'],
  day: string,
): string {
  const focus = (around ?? regions ?? [])
    .slice(0, mostNamed)
    .map((id) => id.replace(/[^\p{L}\p{N}._-]+/gu, '-'));
  const grouping = boxes === 'none' ? 'no-boxes' : `by-${boxes}`;
  return ['offshoot-network', ...focus, grouping, `level-${level}`, day].join('-');
}

export interface PictureInput {
  /** In the colours of the light theme. */
  scene: Scene;
  legend: NetworkLegendContent;
  title: string;
  /** How much is drawn, in words. */
  facts: string;
  notes: readonly string[];
  measure: (text: string) => number;
}

const leastWidth = 720;
const head = margin + 52;

/** The whole drawing as a file: title, legend, filter, date and data version, on white. */
export function networkPicture({ scene, legend, title, facts, notes, measure }: PictureInput): Picture {
  const bounds = sceneBounds(scene);
  const width = Math.ceil(Math.max(bounds.width, leastWidth)) + 2 * margin;
  const inner = width - 2 * margin;
  const key = legendMarkup(legendParts(legend), inner, measure);
  const below = notesMarkup(notes, [], inner, measure);
  const legendTop = Math.ceil(head + bounds.height + 20);
  const notesTop = legendTop + key.height + 20;
  const at = (x: number, y: number, markup: string) =>
    `<g transform="translate(${Math.round(x)} ${Math.round(y)})">${markup}</g>`;
  const text = (y: number, words: string, size: number, weight?: number) =>
    writeShape({ tag: 'text', x: margin, y, text: words, fill: printInk.ink, size, weight });
  const drawn = sceneShapes(scene).map(writeShape).join('');
  return svgDocument({
    width,
    height: notesTop + below.height + margin,
    title,
    description: [facts, ...notes].join('\n'),
    sources: [],
    body: [
      text(margin + 15, title, 17, 600),
      text(margin + 36, facts, 12),
      at((width - bounds.width) / 2 - bounds.x, head - bounds.y, drawn),
      at(margin, legendTop, key.markup),
      at(margin, notesTop, below.markup),
    ].join(''),
  });
}
