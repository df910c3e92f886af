import { createHash } from 'node:crypto';
import type { Content, Totals } from './lines.ts';

const modulus = 1n << 256n;

/** The same text for the same content, in whatever order its properties come. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

/**
 * Counts content and sums it up in a checksum that does not depend on the order in which a database hands it out: the sum of the SHA-256 of
 * each line, modulo 2^256.
 */
export class Tally {
  private sum = 0n;
  private readonly counts = { datasets: 0, nodes: 0, links: 0 };

  add(content: Content): void {
    if ('dataset' in content) this.counts.datasets++;
    else if ('node' in content) this.counts.nodes++;
    else this.counts.links++;
    const hash = createHash('sha256')
      .update(canonical(withSortedNames(content)))
      .digest('hex');
    this.sum = (this.sum + BigInt(`0x${hash}`)) % modulus;
  }

  totals(): Totals {
    return { ...this.counts, checksum: this.sum.toString(16).padStart(64, '0') };
  }
}

/** Labels and names of floats are sets. */
function withSortedNames(content: Content): Content {
  if ('dataset' in content) return content;
  if ('link' in content) return { link: { ...content.link, floats: content.link.floats.toSorted() } };
  const { labels, floats } = content.node;
  return { node: { ...content.node, labels: labels.toSorted(), floats: floats.toSorted() } };
}
