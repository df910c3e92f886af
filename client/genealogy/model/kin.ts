import type { z } from 'zod';
import type { RelativeBrief } from '../../../contract/acquisitions.ts';
import type { LineageOrganisation, Spinoff } from '../../../contract/genealogy.ts';

/** An organisation of the drawing; `side` and `generation` are unknown where two organisations are compared. */
export type Relative = z.infer<typeof RelativeBrief> &
  Partial<Pick<LineageOrganisation, 'side' | 'generation'>>;

/** A lineage by its links: who is whose parent and child. */
export interface Kin {
  organisations: ReadonlyMap<string, Relative>;
  spinoffs: ReadonlyMap<string, Spinoff>;
  /** Links to the parents, the earliest first, and to the children, the latest last. */
  parents: ReadonlyMap<string, readonly Spinoff[]>;
  children: ReadonlyMap<string, readonly Spinoff[]>;
}

function byYear(a: Spinoff, b: Spinoff): number {
  return (a.year ?? 9999) - (b.year ?? 9999) || (a.id < b.id ? -1 : 1);
}

export function kinOf(organisations: readonly Relative[], spinoffs: readonly Spinoff[]): Kin {
  const parents = new Map<string, Spinoff[]>(organisations.map((o) => [o.id, []]));
  const children = new Map<string, Spinoff[]>(organisations.map((o) => [o.id, []]));
  const known = spinoffs.filter((s) => parents.has(s.parent) && parents.has(s.child));
  for (const spinoff of [...known].sort(byYear)) {
    parents.get(spinoff.child)!.push(spinoff);
    children.get(spinoff.parent)!.push(spinoff);
  }
  return {
    organisations: new Map(organisations.map((o) => [o.id, o])),
    spinoffs: new Map(known.map((s) => [s.id, s])),
    parents,
    children,
  };
}

/** Organisations and links; what is lit in the drawing. */
export interface Lines {
  organisations: Set<string>;
  spinoffs: Set<string>;
}

function follow(from: string, links: Kin['parents'], end: 'parent' | 'child'): Lines {
  const lines: Lines = { organisations: new Set([from]), spinoffs: new Set() };
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const spinoff of links.get(id) ?? []) {
      lines.spinoffs.add(spinoff.id);
      if (lines.organisations.has(spinoff[end])) continue;
      lines.organisations.add(spinoff[end]);
      waiting.push(spinoff[end]);
    }
  }
  return lines;
}

/** All lines from the roots to an organisation, itself included. */
export function linesToRoots(kin: Kin, id: string): Lines {
  return follow(id, kin.parents, 'parent');
}

/** An organisation and all its descendants. */
export function linesOfDescent(kin: Kin, id: string): Lines {
  return follow(id, kin.children, 'child');
}
