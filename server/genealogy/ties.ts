import { type TieEnd, type TiesBand, tieEnds } from '../../contract/ties.ts';
import { scopes } from '../../contract/vocabulary.ts';
import { offsets, sortedBy } from '../analytics/counting-sort.ts';
import { type LinkColumns, noYear } from '../analytics/table.ts';
import { defineTask } from '../analytics/tasks.ts';

/** Columns by position in the table; `noYear` where there is none. */
export interface TiesInput {
  /** Spin-offs as pairs of a parent and a child. */
  parents: Int32Array;
  children: Int32Array;
  /** 1 for organisations that are looked at. */
  looked: Uint8Array;
  start: Int16Array;
  dissolved: Int16Array;
  links: Pick<LinkColumns, 'source' | 'target' | 'from' | 'to'>;
  /** Positions of the links to count, none of them a spin-off, and in the same order their scopes as positions in `scopes`. */
  counted: Int32Array;
  scope: Uint8Array;
  /** Ages at which the bands begin, ascending from 0. */
  ages: readonly number[];
  /** Until then whoever has no end is taken to live. */
  lastYear: number;
}

export interface TiesCount {
  bands: TiesBand[];
  spinoffs: number;
  links: number;
  leftOut: { undatedSpinoffs: number; undatedLinks: number; earlierLinks: number };
}

const parent = tieEnds.indexOf('parent');
const endOfScope = scopes.map((scope) => tieEnds.indexOf(scope));

/** First and last age that a link spans, seen from a start; undefined without any year. An open side is not guessed: it counts at the other. */
export function agesOf(from: number, to: number, start: number): [number, number] | undefined {
  if (from === noYear && to === noYear) return undefined;
  const [a, b] = [from === noYear ? to : from, to === noYear ? from : to];
  return [Math.min(a, b) - start, Math.max(a, b) - start];
}

/** Where the links of spin-offs go, by age: each link once in every band that it spans. Linear in links, spin-offs and bands. */
export function countTies(input: TiesInput): TiesCount {
  const { ages, links, start } = input;
  const parentsOf = parentLists(input);
  const counts = ages.map(() => tieEnds.map(() => 0));
  const linked = ages.map(() => new Set<number>());
  const leftOut = { undatedSpinoffs: 0, undatedLinks: 0, earlierLinks: 0 };
  let counted = 0;

  function see(spinoff: number, partner: number, link: number, scope: number): void {
    if (input.looked[spinoff] === 0 || start[spinoff] === noYear) return;
    const known = parentsOf(spinoff);
    if (known.length === 0) return;
    const span = agesOf(links.from[link]!, links.to[link]!, start[spinoff]!);
    if (!span) leftOut.undatedLinks++;
    else if (span[1] < 0) leftOut.earlierLinks++;
    else {
      counted++;
      const end = known.includes(partner) ? parent : endOfScope[scope]!;
      for (let band = 0; band < ages.length; band++) {
        if (span[1] < ages[band]! || span[0] >= (ages[band + 1] ?? Number.POSITIVE_INFINITY)) continue;
        counts[band]![end]!++;
        linked[band]!.add(spinoff);
      }
    }
  }

  for (let i = 0; i < input.counted.length; i++) {
    const link = input.counted[i]!;
    const [source, target] = [links.source[link]!, links.target[link]!];
    if (source === target) continue;
    see(source, target, link, input.scope[i]!);
    see(target, source, link, input.scope[i]!);
  }
  const dated: number[] = [];
  for (let o = 0; o < start.length; o++) {
    if (input.looked[o] === 0 || parentsOf(o).length === 0) continue;
    if (start[o] === noYear) leftOut.undatedSpinoffs++;
    else dated.push(o);
  }
  const bands = ages.map((from, band) => bandOf(input, band, from, counts[band]!, linked[band]!, dated));
  return { bands, spinoffs: dated.length, links: counted, leftOut };
}

export const tiesTask = defineTask('ties', countTies);

/** The parents of each organisation. */
function parentLists({ parents, children, start }: TiesInput): (organisation: number) => Int32Array {
  const first = offsets(start.length, children);
  const order = sortedBy(
    children.map((_, i) => i),
    children,
    start.length,
  );
  const sorted = order.map((pair) => parents[pair]!);
  return (organisation) => sorted.subarray(first[organisation]!, first[organisation + 1]!);
}

function bandOf(
  { ages, start, dissolved, lastYear }: TiesInput,
  band: number,
  from: number,
  counts: number[],
  linked: ReadonlySet<number>,
  dated: readonly number[],
): TiesBand {
  const links = counts.reduce((sum, count) => sum + count, 0);
  const next = ages[band + 1];
  const reached = (o: number) =>
    start[o]! + from <= (dissolved[o] === noYear ? lastYear : dissolved[o]!) || linked.has(o);
  return {
    from,
    to: next === undefined ? null : next - 1,
    counts: byEnd(counts),
    shares: links === 0 ? null : byEnd(counts.map((count) => count / links)),
    links,
    spinoffs: dated.filter(reached).length,
    linked: linked.size,
  };
}

function byEnd(values: readonly number[]): Record<TieEnd, number> {
  return Object.fromEntries(tieEnds.map((end, i) => [end, values[i]!])) as Record<TieEnd, number>;
}
