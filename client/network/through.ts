import { linkType } from '../../contract/link-types.ts';
import type { NetworkLink } from '../../contract/network.ts';

/** Who is joined through an organisation: ids of those before and after it. */
export interface Joined {
  from: readonly string[];
  to: readonly string[];
}

/** What is lit of a broker: itself first, those it joins, and the links on the way: into it from the one side, out of it to the other. */
export function litThrough(
  broker: string,
  { from, to }: Joined,
  links: readonly NetworkLink[],
): { nodes: string[]; links: string[] } {
  const [before, after] = [new Set(from), new Set(to)];
  const isOnTheWay = ({ type, source, target }: NetworkLink): boolean => {
    const runs = (a: string, b: string) => (b === broker && before.has(a)) || (a === broker && after.has(b));
    return runs(source, target) || (!linkType(type).directed && runs(target, source));
  };
  return {
    nodes: [...new Set([broker, ...from, ...to])],
    links: links.filter(isOnTheWay).map(({ id }) => id),
  };
}
