export interface Generation {
  min: number;
  max: number;
}

/**
 * How many generations lie between the focus and each organisation reached by `next` (its parents, or its children), along the shortest
 * and along the longest line. Linear. Data with a cycle, which no import lets through, still ends: what lies on one keeps its shortest line.
 */
export function generations(focus: string, next: (id: string) => readonly string[]): Map<string, Generation> {
  const found = shortest(focus, next);
  const open = new Map<string, number>();
  for (const id of found.keys()) for (const other of next(id)) open.set(other, (open.get(other) ?? 0) + 1);
  const ready = open.has(focus) ? [] : [focus];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const longest = found.get(id)!.max + 1;
    for (const other of next(id)) {
      const generation = found.get(other)!;
      if (generation.max < longest) generation.max = longest;
      const left = open.get(other)! - 1;
      open.set(other, left);
      if (left === 0) ready.push(other);
    }
  }
  return found;
}

/** Breadth first, so the order is from the nearest to the farthest. */
function shortest(focus: string, next: (id: string) => readonly string[]): Map<string, Generation> {
  const found = new Map<string, Generation>([[focus, { min: 0, max: 0 }]]);
  for (const [id, { min }] of found) {
    for (const other of next(id)) {
      if (!found.has(other)) found.set(other, { min: min + 1, max: min + 1 });
    }
  }
  return found;
}
