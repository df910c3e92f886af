/** Spin-offs to which others are added as long as nobody descends from itself. */
export class Descent {
  private readonly children = new Map<string, string[]>();
  private readonly pairs = new Set<string>();

  constructor(pairs: Iterable<readonly [parent: string, child: string]>) {
    for (const [parent, child] of pairs) this.put(parent, child);
  }

  has(parent: string, child: string): boolean {
    return this.pairs.has(pairKey(parent, child));
  }

  /** False, and nothing added, where the parent descends from the child. */
  add(parent: string, child: string): boolean {
    if (this.has(parent, child)) return true;
    if (this.descends(child, parent)) return false;
    this.put(parent, child);
    return true;
  }

  private put(parent: string, child: string): void {
    if (this.has(parent, child)) return;
    this.pairs.add(pairKey(parent, child));
    const known = this.children.get(parent);
    if (known) known.push(child);
    else this.children.set(parent, [child]);
  }

  private descends(from: string, wanted: string): boolean {
    const seen = new Set([from]);
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === wanted) return true;
      for (const child of this.children.get(at) ?? []) {
        if (seen.has(child)) continue;
        seen.add(child);
        open.push(child);
      }
    }
    return false;
  }
}

export function pairKey(parent: string, child: string): string {
  return JSON.stringify([parent, child]);
}
