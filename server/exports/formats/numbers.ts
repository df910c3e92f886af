import type { ExportGraph, ExportOrganisation } from '../graph.ts';

/** Organisations numbered from a first number on, in the order of the file: for formats that know nodes by number. */
export class Numbers {
  private readonly numbers = new Map<string, number>();
  private readonly first: number;

  constructor(first: number) {
    this.first = first;
  }

  /** The organisations of a graph with their numbers, which are known from then on. */
  async *of(graph: ExportGraph): AsyncGenerator<readonly [number, ExportOrganisation]> {
    for await (const organisation of graph.organisations()) {
      const number = this.first + this.numbers.size;
      this.numbers.set(organisation.id, number);
      yield [number, organisation];
    }
  }

  at(id: string): number {
    const number = this.numbers.get(id);
    if (number === undefined) throw new Error(`a link of the export ends at "${id}", which is not in it`);
    return number;
  }

  get count(): number {
    return this.numbers.size;
  }
}
