import type { ImportFormat } from './format.ts';
import type { NetworkTables } from './network/network-tables.ts';
import { readNetworkXml } from './network/read-xml.ts';
import type { XmlAttributes, XmlHandlers } from './xml.ts';

interface Key {
  domain: string;
  name: string;
  standard: string | undefined;
}

/** A graph, node or edge whose end has not come yet. */
interface Open {
  element: string;
  line: number;
  own: XmlAttributes;
  data: Map<string, string>;
}

const things = new Set(['graph', 'node', 'edge']);

class GraphmlHandlers implements XmlHandlers {
  private readonly tables: NetworkTables;
  private readonly keys = new Map<string, Key>();
  private readonly pending: Open[] = [];
  private isDirected = true;
  /** The key that is being declared, or whose value is being read. */
  private key: Key | undefined;
  private isText = false;
  private value = '';

  constructor(tables: NetworkTables) {
    this.tables = tables;
  }

  open(element: string, attributes: XmlAttributes, line: number): void {
    if (element === 'key') this.declare(attributes);
    else if (things.has(element)) {
      if (element === 'graph') this.isDirected = attributes.edgedefault !== 'undirected';
      this.pending.push({ element, line, own: attributes, data: new Map() });
    } else if (element === 'data') this.key = this.keys.get(attributes.key ?? '');
    // A drawing program keeps the text of a node inside of what it draws.
    this.isText =
      element === 'data' || element === 'default' || element === 'NodeLabel' || element === 'EdgeLabel';
    if (this.isText) this.value = '';
  }

  private declare({ id = '', for: domain = 'all', 'attr.name': name }: XmlAttributes): void {
    this.key = { domain, name: name ?? '', standard: undefined };
    this.keys.set(id, this.key);
  }

  text(text: string): void {
    if (this.isText) this.value += text;
  }

  close(element: string): void {
    if (element === 'default' && this.key) this.key.standard = this.value;
    else if (element === 'NodeLabel' || element === 'EdgeLabel') this.tell('label');
    else if (element === 'data' && this.key?.name) this.tell(this.key.name);
    else if (things.has(element)) this.end(this.pending.pop()!);
    this.isText = false;
    if (element === 'data' || element === 'key') this.key = undefined;
  }

  private tell(name: string): void {
    const data = this.pending.at(-1)?.data;
    if (data && !data.has(name)) data.set(name, this.value);
  }

  private end({ element, line, own, data }: Open): void {
    for (const { domain, name, standard } of this.keys.values()) {
      if (standard !== undefined && (domain === element || domain === 'all') && !data.has(name))
        data.set(name, standard);
    }
    if (element === 'node') this.tables.node(line, own.id ?? '', data);
    else if (element === 'edge') {
      const isDirected = own.directed === undefined ? this.isDirected : own.directed === 'true';
      this.tables.edge(line, {
        source: own.source ?? '',
        target: own.target ?? '',
        isDirected,
        attributes: data,
      });
    } else if (data.has('regions')) this.tables.regions(line, data.get('regions')!);
  }
}

/** As igraph, networkx, Gephi, yEd and our own exports write it. */
export const graphml: ImportFormat = {
  id: 'graphml',
  recognises: ({ name, head }) => name.endsWith('.graphml') || /<graphml[\s>]/.test(head),
  read: (file, out, signal) =>
    readNetworkXml(file, 'a GraphML file', out, (tables) => new GraphmlHandlers(tables), signal),
};
