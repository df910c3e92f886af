import type { Region } from '../../contract/regions.ts';
import { fold } from '../ui/fold.ts';

export interface RegionBranch {
  code: string;
  name: string;
  organisations: number;
  children: RegionBranch[];
}

function byName(a: Region, b: Region): number {
  return a.name.localeCompare(b.name, 'en') || a.code.localeCompare(b.code);
}

/** Codes of the regions that fit the text, and of all above them. */
function keepFitting(regions: readonly Region[], text: string): Set<string> {
  const parents = new Map(regions.map((r) => [r.code, r.parent]));
  const wanted = fold(text.trim());
  const kept = new Set<string>();
  for (const region of regions) {
    if (!fold(region.name).includes(wanted) && !fold(region.code).startsWith(wanted)) continue;
    for (let code: string | null = region.code; code && !kept.has(code); code = parents.get(code) ?? null)
      kept.add(code);
  }
  return kept;
}

/** Regions under their parents, by name; a region whose parent isn't there stands at the top. With a text, what fits it. */
export function regionTree(regions: readonly Region[], text = ''): RegionBranch[] {
  const kept = text.trim() === '' ? undefined : keepFitting(regions, text);
  const shown = regions.filter((r) => r.organisations > 0 && (!kept || kept.has(r.code))).sort(byName);
  const branches = new Map(
    shown.map(({ code, name, organisations }): [string, RegionBranch] => [
      code,
      { code, name, organisations, children: [] },
    ]),
  );
  const top: RegionBranch[] = [];
  for (const region of shown) {
    const parent = region.parent === null ? undefined : branches.get(region.parent);
    (parent?.children ?? top).push(branches.get(region.code)!);
  }
  return top;
}

/** Codes of all branches that hold others. */
export function openable(branches: readonly RegionBranch[]): string[] {
  return branches.flatMap((b) => (b.children.length > 0 ? [b.code, ...openable(b.children)] : []));
}

/** Codes of the branches above the given ones, so that what is chosen is in sight. */
export function above(regions: readonly Region[], codes: readonly string[]): string[] {
  const parents = new Map(regions.map((r) => [r.code, r.parent]));
  const found = new Set<string>();
  for (const code of codes) {
    for (let up = parents.get(code) ?? null; up && !found.has(up); up = parents.get(up) ?? null)
      found.add(up);
  }
  return [...found];
}
