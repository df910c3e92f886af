import type { ExportGraph } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';

/** What a file of nodes and edges says of itself, with the regions that its organisations lie in, so that they come back with it. */
export async function networkAbout(graph: ExportGraph): Promise<[string, string][]> {
  const regions: object[] = [];
  for await (const region of graph.regions()) {
    regions.push(Object.fromEntries(Object.entries(region).filter(([, value]) => value !== null)));
  }
  const about = provenanceRows(graph.provenance);
  return regions.length === 0 ? about : [...about, ['regions', JSON.stringify(regions)]];
}
