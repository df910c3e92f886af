import type { Filter } from '../../contract/filter.ts';
import { linkType } from '../../contract/link-types.ts';
import type { Network } from '../../contract/network.ts';
import type { PictureEntry, PictureText } from '../graph/picture/compose.ts';
import type { LegendEntry } from '../ui/Legend.tsx';
import type { NetworkLegendContent } from './legend.ts';
import { count, valueText } from './words.ts';

function entry({ label, colour, shape, dash, count: amount }: LegendEntry): PictureEntry {
  return {
    label: amount === undefined ? label : `${label} (${amount.toLocaleString('en')})`,
    colour,
    shape: shape as PictureEntry['shape'],
    dash,
  };
}

/** What the filter lets through, in one line. */
export function filterWords(filter: Filter): string {
  const parts = [
    filter.links?.map((l) => linkType(l).label.toLowerCase()).join(', '),
    filter.kinds?.join(', '),
    filter.sectors?.join(', '),
    filter.regions && `in ${filter.regions.join(', ')}`,
    filter.from !== undefined || filter.to !== undefined
      ? `years ${filter.from ?? '…'}–${filter.to ?? '…'}`
      : undefined,
    filter.undated === 'exclude' ? 'with years only' : undefined,
    filter.minConfidence && `confidence ${filter.minConfidence} or higher`,
    filter.around && `within ${count(filter.hops ?? 1, 'link')} of ${filter.around.join(', ')}`,
  ].filter((part) => part);
  return parts.length === 0 ? 'everything' : parts.join('; ');
}

/** Title, legend and notes of an exported picture. */
export function pictureText(
  network: Network,
  drawn: { organisations: number; links: number },
  filter: Filter,
  legend: NetworkLegendContent,
  today: Date,
): PictureText {
  const scale: PictureEntry[] = legend.sizes.map(({ value, size }) => ({ label: valueText(value), size }));
  const { ramp, isRoot } = legend.colours;
  const numbers = ramp
    .filter((_, i) => i % 2 === 0)
    .map(({ colour, value }): PictureEntry => ({ label: valueText(value), colour, shape: 'rectangle' }));
  const groups = [
    { title: 'Links', entries: legend.scopes.map(entry) },
    {
      title: legend.colours.title,
      entries: [...numbers, ...legend.colours.entries.map(entry)],
    },
    { title: 'Kind', entries: legend.shapes.map(entry) },
    { title: 'Groups', entries: legend.groups.map(entry) },
    { title: legend.sizeTitle ?? 'Size', entries: scale },
  ];
  const left = network.leftOut;
  return {
    title: 'Network of organisations',
    subtitle: `${count(drawn.organisations, 'organisation')}, ${count(drawn.links, 'link')}; shown: ${filterWords(filter)}`,
    legend: groups.filter((group) => group.entries.length > 0),
    notes: [
      ...(ramp.length > 0
        ? [`Colours run from the least to the greatest value${isRoot ? ', by square roots' : ''}.`]
        : []),
      ...(legend.hasFaint ? ['Pale links with an open arrow are of low confidence.'] : []),
      `Scopes of links at region level ${filter.level}. Left out by the filter: ${count(left.organisations, 'organisation')}, ${count(left.links, 'link')}${network.truncated ? `; not drawn: ${count(network.remaining, 'organisation')}` : ''}.`,
      `Offshoot, data version ${network.dataVersion}, ${today.toISOString().slice(0, 10)}. Sources of every link are in the exported tables.`,
    ],
  };
}
