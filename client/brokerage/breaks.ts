import type { Removal } from './model.ts';
import { counted } from './numbers.ts';

const mostListed = 12;

/** "A, B and C", the first of many. */
function listed(names: readonly string[], total: number): string {
  const shown = names.slice(0, mostListed);
  const more = total - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return [shown.slice(0, -1).join(', '), shown.at(-1)].filter(Boolean).join(' and ');
}

/** What breaks when an organisation goes, sentence by sentence. */
export function breaksSentences(name: string, found: Removal, nameOf: (group: string) => string): string[] {
  const { pieces, cutOff, cutOffTotal, groupsCutOff, parted, partedTotal, fragmentation } = found;
  const groups = groupsCutOff.map((group) => group.name);
  const pairs = parted.map(({ from, to }) => `${nameOf(from)} – ${nameOf(to)}`);
  const falls =
    pieces < 2
      ? `Without ${name} everyone else stays joined: there is a way round it.`
      : `Without ${name} its part of the network falls into ${pieces} pieces; ${counted(cutOffTotal, 'organisation')} ${cutOffTotal === 1 ? 'is' : 'are'} cut off from the largest: ${listed(
          cutOff.map((one) => one.name),
          cutOffTotal,
        )}.`;
  const cut =
    groups.length === 0
      ? 'No group loses its last path to all others.'
      : `${groups.length === 1 ? 'One group loses' : `${groups.length} groups lose`} the last path to any other: ${listed(groups, groups.length)}.`;
  const parts =
    partedTotal === 0
      ? 'No two groups lose their last path to each other.'
      : `${partedTotal === 1 ? 'One pair of groups loses its' : `${counted(partedTotal, 'pair')} of groups lose their`} last path: ${listed(pairs, partedTotal)}.`;
  return [falls, cut, parts, ...(fragmentation ? [fragmentationSentence(fragmentation)] : [])];
}

function fragmentationSentence({ with: before, without }: NonNullable<Removal['fragmentation']>): string {
  const [from, to] = [before.toFixed(4), without.toFixed(4)];
  if (from === to) return `Fragmentation of the others stays at ${from}.`;
  return `Fragmentation of the others rises from ${from} to ${to}.`;
}
