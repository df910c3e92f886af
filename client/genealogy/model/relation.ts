import type { Kin, Relative } from './kin.ts';

/** The parts of a relation answer that words need. */
export interface RelationFacts {
  related: boolean;
  commonAncestors: readonly string[];
  lines: readonly { ancestor: string; toA: readonly string[]; toB: readonly string[] }[];
}

const ordinals = ['itself', 'child', 'grandchild', 'great-grandchild'];

function descentWord(steps: number): string {
  return ordinals[steps] ?? `descendant in the ${steps}th generation`;
}

function nameOf(kin: Kin, id: string): string {
  return kin.organisations.get(id)?.name ?? id;
}

/** "Arm and RealVNC share the ancestor Acorn Computers: Arm is its child, RealVNC its grandchild." */
export function describeRelation(facts: RelationFacts, a: Relative, b: Relative, kin: Kin): string {
  const line = facts.lines[0];
  if (!facts.related || !line) return `No line of descent joins ${a.name} and ${b.name}.`;
  const [up, down] = [line.toA.length - 1, line.toB.length - 1];
  if (up === 0 && down === 0) return `${a.name} is compared with itself.`;
  if (up === 0) return `${b.name} descends from ${a.name}: it is its ${descentWord(down)}.`;
  if (down === 0) return `${a.name} descends from ${b.name}: it is its ${descentWord(up)}.`;
  const names = facts.commonAncestors.map((id) => nameOf(kin, id));
  const words = `${a.name} is its ${descentWord(up)}, ${b.name} its ${descentWord(down)}.`;
  if (names.length === 1) return `They share the ancestor ${names[0]}: ${words}`;
  return `They share the nearest ancestors ${names.join(', ')}. Of ${nameOf(kin, line.ancestor)}: ${words}`;
}
