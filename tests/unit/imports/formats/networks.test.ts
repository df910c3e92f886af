import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../check-tables.ts';

const graphml = (inside: string) =>
  `<?xml version="1.0"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${inside}\n</graphml>\n`;

/** As yEd writes it, and as people call attributes. */
const foreign = graphml(`<key id="d0" for="node" attr.name="Founding Year" attr.type="double"/>
<key id="d1" for="node" attr.name="kind" attr.type="string"><default>Public Lab</default></key>
<key id="d2" for="node" yfiles.type="nodegraphics"/>
<key id="d3" for="edge" attr.name="relationship"/>
<key id="d4" for="node" attr.name="modularity_class"/>
<graph edgedefault="undirected">
<node id="a"><data key="d0">1968.0</data><data key="d2"><y:ShapeNode><y:NodeLabel> Alpha </y:NodeLabel></y:ShapeNode></data></node>
<node id="b"><data key="d1">firm</data><data key="d4">3</data></node>
<edge source="a" target="b"><data key="d3">SPUN_OFF</data></edge>
<edge source="a" target="nobody"><data key="d3">Supply</data></edge>
<edge source="a" target="b"/>
</graph>`);

describe('networks of others', () => {
  it('are read as far as the names of attributes tell, and what is not understood is said', async () => {
    const { lines, counts } = await checkTables({ 'net.graphml': foreign });
    expect(lines).toEqual([
      'error no-link-type net.graphml:13 type: 1 edges don\'t say what sort of link they are. Give them an attribute "type": spin-off, worker-flow, collaboration, supply, equipment, licence, advice, funding, ownership, acquisition.',
      'warning unknown-attribute net.graphml modularity_class: The attribute "modularity_class" of nodes is none of the tables\' columns; it is not read.',
      'warning undirected-edge net.graphml:11 type: 2 edges are undirected, but their link type has a direction: they are read from source to target.',
    ]);
    expect(counts.rows).toBe(0);
    const mended = await checkTables({ 'net.xml': foreign.replace('<edge source="a" target="b"/>', '') });
    expect(mended.lines[0]).toMatch(
      /^error unknown-organisation net\.xml:12 to: No organisation has the id "nobody"/,
    );
    expect(mended.counts).toMatchObject({ organisations: 2, spinoffs: 1 });
  });

  it('GEXF with spells and dates, Cytoscape.js in one list', async () => {
    const gexf = `<gexf><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="type"/></attributes>
<nodes><node id="a" label="A" start="1968-04-01"><attvalues><attvalue for="0" value="University"/></attvalues></node>
<node id="b"><spells><spell start="1980" end="1985"/><spell start="1990" end="1999"/></spells></node></nodes>
<edges><edge source="a" target="b" kind="spin-off" start="1980"/><edge source="a" target="b" type="licence"/></edges></graph></gexf>`;
    const first = await checkTables({ 'net.gexf': gexf });
    expect(first.lines).toEqual([
      'warning kind-assumed net.gexf:3 kind: 1 of 2 nodes have no kind; they are taken as firms. Where they aren\'t, give them an attribute "kind": firm, university, public-lab, intermediary, public-body.',
    ]);
    expect(first.counts).toMatchObject({ organisations: 2, spinoffs: 1, links: 1 });
    const elements = [
      { data: { id: 'a', name: 'A', kind: 'firm', founded: 19 } },
      { data: { id: 'b', kind: 'firm' } },
      { data: { source: 'a', target: 'b', interaction: 'licence', weight: 1 } },
    ];
    const { lines } = await checkTables({ 'net.json': JSON.stringify({ elements }) });
    expect(lines[0]).toMatch(/^error bad-year net\.json:element:1 founded: "19" is not a year/);
    expect(lines).toHaveLength(1);
  });

  it('name the line of what is wrong, wherever it stands', async () => {
    const rows = fc.array(fc.boolean(), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rows, async (wrong) => {
        const key =
          '<key id="f" for="node" attr.name="founded"/><key id="k" for="node" attr.name="kind"/>\n<graph>\n';
        const nodes = wrong.map(
          (isWrong, i) =>
            `<node id="n${i}"><data key="k">firm</data><data key="f">${isWrong ? 'x' : 1990}</data></node>`,
        );
        const json = {
          elements: {
            nodes: wrong.map((isWrong, i) => ({
              data: { id: `n${i}`, kind: 'firm', founded: isWrong ? 'x' : 1990 },
            })),
          },
        };
        const placesIn = async (files: Record<string, string>) =>
          (await checkTables(files)).findings.list().map(({ line, unit, column }) => [unit, line, column]);
        const expected = (unit: string | undefined, first: number) =>
          wrong.flatMap((isWrong, i) => (isWrong ? [[unit, i + first, 'founded']] : []));
        expect(await placesIn({ 'n.graphml': graphml(`${key}${nodes.join('\n')}</graph>`) })).toEqual(
          expected(undefined, 5),
        );
        expect(await placesIn({ 'n.cyjs': JSON.stringify(json) })).toEqual(expected('node', 1));
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is refused', () => {
  const deep = `{"elements":{"nodes":[${'{"a":'.repeat(100_000)}`;
  const cases: [string, string, string | Uint8Array, string][] = [
    [
      'an entity',
      'n.graphml',
      '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<graphml>&x;</graphml>',
      'error doctype n.graphml:1: The file declares a DOCTYPE.',
    ],
    [
      'an unknown entity',
      'n.gexf',
      '<gexf>\n&nbsp;</gexf>',
      'error bad-xml n.gexf:2: Line 2 is not what XML may hold (Invalid character entity)',
    ],
    [
      'XML cut off',
      'n.gexf',
      '<gexf><graph>\n<nodes>',
      'error cut-off n.gexf:2: The file ends within 3 open elements',
    ],
    [
      'XML too deep',
      'n.gexf',
      '<a>'.repeat(200),
      'error bad-xml n.gexf:1: Line 1 is not what XML may hold (elements lie more than 100 deep',
    ],
    [
      'UTF-16',
      'n.graphml',
      Buffer.from('\ufeff<graphml/>', 'utf16le'),
      'error utf-16 n.graphml: The file is encoded in UTF-16',
    ],
    [
      'Latin-1',
      'n.gexf',
      Buffer.from('<gexf>\n<nodes label="Gr\u00fcn">', 'latin1'),
      'error not-utf-8 n.gexf:1: From here on the file is not valid UTF-8.',
    ],
    [
      'gzip',
      'n.graphml',
      Buffer.from('1f8b08', 'hex'),
      'error wrong-format n.graphml: This is not a GraphML file but a gzip archive.',
    ],
    ['no node', 'n.graphml', '<graphml><graph/></graphml>', 'error no-nodes n.graphml: There are no nodes'],
    ['a deep JSON', 'n.cyjs', deep, 'error bad-json n.cyjs:1: Near line 1 values lie more than 50 deep'],
    [
      'JSON cut off',
      'n.cyjs',
      '{"elements":{"nodes":[',
      'error cut-off n.cyjs:1: The file ends before its last bracket',
    ],
    ['no JSON', 'n.cyjs', '{"elements":\n<', 'error bad-json n.cyjs:1: Near line 1 the file is not JSON'],
    [
      'no data',
      'n.cyjs',
      '{"elements":{"nodes":[1]}}',
      'error bad-element n.cyjs:element:1: An element has no "data".',
    ],
  ];
  it.each(cases)('%s', async (_what, name, content, message) => {
    const { lines, counts } = await checkTables({ [name]: content });
    expect([lines[0]!.slice(0, message.length), counts.rows]).toEqual([message, 0]);
  });
});
