import { type LinkTypeId, linkType, linkTypeIds } from '../../../../contract/link-types.ts';
import { kinds } from '../../../../contract/vocabulary.ts';
import type { Cell, TableSink, TablesOut } from '../tables-out.ts';
import { edgeNames, Fields, nodeNames } from './fields.ts';
import { type ToldClaim, toldClaims, toldRegions } from './told.ts';
import { linkTypeOf, weightOf, wordOf, yearOf } from './values.ts';

/** Attributes by the names they have in the file; what the file has no value for is missing. */
export type Attributes = Iterable<readonly [string, string]>;

export interface Edge {
  source: string;
  target: string;
  isDirected: boolean;
  attributes: Attributes;
}

const organisationColumns = ['id', ...Object.keys(nodeNames)];
const claimColumns = ['confidence', 'source', 'note'];
const spinoffColumns = ['parent', 'child', 'year', 'type', 'rule', ...claimColumns];
const linkColumns = ['from', 'to', 'kind', 'formality', 'start', 'end', 'weight', 'share', ...claimColumns];
const flowColumns = ['origin', 'destination', 'year', 'count', ...claimColumns];
const regionColumns = ['code', 'name', 'level', 'parent', 'country', 'lat', 'lon', 'version'] as const;

/** How often something was met, and where first. */
interface Met {
  count: number;
  line: number;
}

type SinkName = 'regions' | 'organisations' | 'spinoffs' | 'links' | 'flows';
type Claim = { [K in keyof ToldClaim]?: Cell };

/** Turns nodes into organisations and edges into links, whatever the file calls their attributes. */
export class NetworkTables {
  private readonly out: TablesOut;
  private readonly sinks: Record<SinkName, TableSink>;
  private readonly nodeFields = new Fields(nodeNames);
  private readonly edgeFields = new Fields(edgeNames);
  private readonly units: { node?: string; edge?: string };
  private readonly withoutKind: Met = { count: 0, line: 0 };
  private readonly withoutType: Met = { count: 0, line: 0 };
  private readonly withoutDirection: Met = { count: 0, line: 0 };
  private nodes = 0;

  private constructor(
    out: TablesOut,
    sinks: Record<SinkName, TableSink>,
    units: { node?: string; edge?: string },
  ) {
    this.out = out;
    this.sinks = sinks;
    this.units = units;
  }

  /** `units`: what the places of nodes and edges count where they aren't lines of text. */
  static async begin(out: TablesOut, units: { node?: string; edge?: string } = {}): Promise<NetworkTables> {
    const ofEdges = { unit: units.edge };
    return new NetworkTables(
      out,
      {
        regions: await out.table('regions', regionColumns),
        organisations: await out.table('organisations', organisationColumns, { unit: units.node }),
        spinoffs: await out.table('spinoffs', spinoffColumns, ofEdges),
        links: await out.table('links', linkColumns, ofEdges),
        flows: await out.table('flows', flowColumns, ofEdges),
      },
      units,
    );
  }

  node(line: number, id: string, attributes: Attributes): void {
    this.nodes++;
    const values = this.nodeFields.read(attributes);
    values.name ??= id;
    values.founded = yearOf(values.founded);
    values.dissolved = yearOf(values.dissolved);
    for (const column of ['size', 'fate', 'sector'] as const) values[column] = wordOf(values[column]);
    if (values.kind === undefined) meet(this.withoutKind, line);
    values.kind = wordOf(values.kind) ?? 'firm';
    this.sinks.organisations.add(line, [id, ...Object.keys(nodeNames).map((column) => values[column])]);
  }

  edge(line: number, { source, target, isDirected, attributes }: Edge): void {
    const { type, claimList, ...values } = this.edgeFields.read(attributes);
    if (type === undefined) {
      meet(this.withoutType, line);
      return;
    }
    const kind = linkTypeOf(type);
    const isKnown = (linkTypeIds as readonly string[]).includes(kind);
    if (isKnown && !isDirected && linkType(kind as LinkTypeId).directed) meet(this.withoutDirection, line);
    const told = claimList === undefined ? undefined : toldClaims(claimList);
    if (claimList !== undefined && !told) {
      const place = this.out.place(line, { column: 'claimList', ...this.unitOf('edge') });
      this.out.findings.error(
        'bad-claims',
        place,
        'This is not a list of claims as it was exported. Take the attribute away.',
      );
    }
    for (const claim of told ?? [flatClaim(values)]) this.claim(line, kind, [source, target], claim);
  }

  private unitOf(what: 'node' | 'edge'): { unit?: string } {
    const unit = this.units[what];
    return unit === undefined ? {} : { unit };
  }

  private claim(line: number, kind: string, ends: [string, string], claim: Claim): void {
    const said = [claim.confidence, claim.source, claim.note];
    const year = claim.year ?? claim.from;
    if (kind === 'spin-off') {
      this.sinks.spinoffs.add(line, [...ends, year, claim.type, claim.rule, ...said]);
    } else if (kind === 'worker-flow') this.sinks.flows.add(line, [...ends, year, claim.weight, ...said]);
    else {
      const { formality, from, to, weight, share } = claim;
      this.sinks.links.add(line, [...ends, kind, formality, from, to, weight, share, ...said]);
    }
  }

  /** Takes the regions that our own exports tell of the whole network. */
  regions(line: number, json: string): void {
    for (const region of toldRegions(json) ?? [])
      this.sinks.regions.add(
        line,
        regionColumns.map((column) => region[column]),
      );
  }

  /** To be called after the last edge: tells what was taken for granted, and what wasn't understood. */
  finish(): void {
    const { findings } = this.out;
    if (this.nodes === 0) findings.error('no-nodes', this.out.place(null), 'There are no nodes in the file.');
    this.tellAttributes();
    const { withoutKind, withoutType, withoutDirection } = this;
    if (withoutKind.count > 0) {
      const message = `${withoutKind.count} of ${this.nodes} nodes have no kind; they are taken as firms. Where they aren't, give them an attribute "kind": ${kinds.join(', ')}.`;
      findings.warning('kind-assumed', this.placeOf(withoutKind, 'node', 'kind'), message);
    }
    if (withoutType.count > 0) {
      const message = `${withoutType.count} edges don't say what sort of link they are. Give them an attribute "type": ${linkTypeIds.join(', ')}.`;
      findings.error('no-link-type', this.placeOf(withoutType, 'edge', 'type'), message);
    }
    if (withoutDirection.count === 0) return;
    const message = `${withoutDirection.count} edges are undirected, but their link type has a direction: they are read from source to target.`;
    findings.warning('undirected-edge', this.placeOf(withoutDirection, 'edge', 'type'), message);
  }

  private placeOf({ line }: Met, what: 'node' | 'edge', column: string) {
    return this.out.place(line, { column, ...this.unitOf(what) });
  }

  private tellAttributes(): void {
    const all = { nodes: this.nodeFields, edges: this.edgeFields };
    for (const [what, { unknown }] of Object.entries(all)) {
      for (const name of unknown) {
        const message = `The attribute "${name}" of ${what} is none of the tables' columns; it is not read.`;
        this.out.findings.warning('unknown-attribute', this.out.place(null, { column: name }), message);
      }
    }
  }
}

function meet(met: Met, line: number): void {
  if (met.count++ === 0) met.line = line;
}

function flatClaim(values: Record<string, string | undefined>): Claim {
  return {
    from: yearOf(values.from),
    to: yearOf(values.to),
    type: values.spinoffType,
    rule: values.rule,
    formality: wordOf(values.formality),
    weight: weightOf(values.weight),
    share: values.share,
    confidence: wordOf(values.confidence),
    source: values.source,
    note: values.note,
  };
}
