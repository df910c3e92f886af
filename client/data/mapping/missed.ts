/** Lines named of those where something is amiss. */
const named = 5;

/** "line 4", "3: lines 4, 9, 11", "12: lines 4, 9, 11, 14, 20, …". */
function placesOf(lines: readonly number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`;
  const some = [...lines.slice(0, named), ...(lines.length > named ? ['…'] : [])].join(', ');
  return `${lines.length.toLocaleString('en')}: lines ${some}`;
}

/** What of a sheet could not be taken over, with the lines where. */
export class Missed {
  private readonly lines = new Map<string, number[]>();

  note(what: string, line: number): void {
    const lines = this.lines.get(what);
    if (lines) lines.push(line);
    else this.lines.set(what, [line]);
  }

  words(): string[] {
    return Array.from(this.lines, ([what, lines]) => `${what} (${placesOf(lines)}).`);
  }
}
