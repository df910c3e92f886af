import type { ImportFormat } from './format.ts';
import type { NetworkTables } from './network/network-tables.ts';
import { readNetworkXml } from './network/read-xml.ts';
import type { XmlAttributes, XmlHandlers } from './xml.ts';

interface Attribute {
  title: string;
  standard: string | undefined;
}

/** A node or edge whose end has not come yet. */
interface Open {
  element: string;
  line: number;
  own: XmlAttributes;
  values: Map<string, string>;
}

/** What GEXF says of an edge, and whether it has a direction. */
const directions = new Map([
  ['directed', true],
  ['mutual', false],
  ['undirected', false],
]);

/** Our own exports tell of the regions in the last line of the description. */
const regionsLine = /^regions: (\[.*\])$/m;

class GexfHandlers implements XmlHandlers {
  private readonly tables: NetworkTables;
  /** By class and id. */
  private readonly attributes = { node: new Map<string, Attribute>(), edge: new Map<string, Attribute>() };
  private domain: 'node' | 'edge' = 'node';
  private declared: Attribute | undefined;
  private readonly pending: Open[] = [];
  private isDirected = false;
  private isText = false;
  private value = '';

  constructor(tables: NetworkTables) {
    this.tables = tables;
  }

  open(element: string, attributes: XmlAttributes, line: number): void {
    if (element === 'graph') this.isDirected = attributes.defaultedgetype === 'directed';
    else if (element === 'attributes') this.domain = attributes.class === 'edge' ? 'edge' : 'node';
    else if (element === 'attribute') this.declare(attributes);
    else if (element === 'node' || element === 'edge')
      this.pending.push({ element, line, own: attributes, values: new Map() });
    else if (element === 'attvalue') this.take(attributes);
    else if (element === 'spell') this.spell(attributes);
    this.isText = element === 'default' || element === 'description';
    if (this.isText) this.value = '';
  }

  private declare({ id = '', title }: XmlAttributes): void {
    this.declared = { title: title ?? id, standard: undefined };
    this.attributes[this.domain].set(id, this.declared);
  }

  private take({ for: id, id: oldId, value }: XmlAttributes): void {
    const thing = this.pending.at(-1);
    if (!thing || value === undefined) return;
    const { title } = this.attributes[thing.element as 'node' | 'edge'].get(id ?? oldId ?? '') ?? {
      title: id ?? '',
    };
    if (!thing.values.has(title)) thing.values.set(title, value);
  }

  /** From the first beginning to the last end. */
  private spell({ start, end }: XmlAttributes): void {
    const values = this.pending.at(-1)?.values;
    if (start !== undefined && values && !values.has('start')) values.set('start', start);
    if (end !== undefined) values?.set('end', end);
  }

  text(text: string): void {
    if (this.isText) this.value += text;
  }

  close(element: string, line: number): void {
    this.isText = false;
    if (element === 'default' && this.declared) this.declared.standard = this.value;
    else if (element === 'description') {
      const regions = regionsLine.exec(this.value)?.[1];
      if (regions) this.tables.regions(line, regions);
    } else if (element === 'node' || element === 'edge') this.end(this.pending.pop()!);
  }

  private end({ element, line, own, values }: Open): void {
    for (const { title, standard } of this.attributes[element as 'node' | 'edge'].values()) {
      if (standard !== undefined && !values.has(title)) values.set(title, standard);
    }
    for (const name of ['label', 'start', 'end', 'weight', 'kind'] as const) {
      const value = own[name];
      if (value !== undefined && !values.has(name)) values.set(name, value);
    }
    const { id = '', source = '', target = '', type = '' } = own;
    // networkx writes an attribute of that name here.
    if (type !== '' && !directions.has(type) && !values.has('type')) values.set('type', type);
    const isDirected = directions.get(type) ?? this.isDirected;
    if (element === 'node') this.tables.node(line, id, values);
    else this.tables.edge(line, { source, target, isDirected, attributes: values });
  }
}

/** As Gephi, networkx and our own exports write it. */
export const gexf: ImportFormat = {
  id: 'gexf',
  recognises: () => true,
  read: (file, out, signal) =>
    readNetworkXml(file, 'a GEXF file', out, (tables) => new GexfHandlers(tables), signal),
};
