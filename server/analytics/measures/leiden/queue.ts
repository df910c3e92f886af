/** Nodes that wait to be looked at, each once: first in, first out. */
export class Queue {
  private readonly nodes: Int32Array;
  private readonly isIn: Uint8Array;
  private head = 0;
  length: number;

  /** At first all of some nodes, numbered from 0, wait in their order. */
  constructor(nodes: Int32Array) {
    this.nodes = nodes.slice();
    this.isIn = new Uint8Array(nodes.length).fill(1);
    this.length = nodes.length;
  }

  take(): number {
    const node = this.nodes[this.head]!;
    this.head = (this.head + 1) % this.nodes.length;
    this.length--;
    this.isIn[node] = 0;
    return node;
  }

  add(node: number): void {
    if (this.isIn[node] === 1) return;
    this.isIn[node] = 1;
    this.nodes[(this.head + this.length++) % this.nodes.length] = node;
  }
}
