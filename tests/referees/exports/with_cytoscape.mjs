// Reads the Cytoscape JSON by Cytoscape.js: node with_cytoscape.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import cytoscape from 'cytoscape';

const folder = process.argv[2];
const { elements } = JSON.parse(readFileSync(`${folder}/cytoscape-json.cyjs`, 'utf8'));
const graph = cytoscape({ headless: true, elements });
const reading = {
  nodes: graph.nodes().map((node) => node.data()),
  edges: graph.edges().map((edge) => edge.data()),
  nodeFields:
    'name kind size region place lat lon founded dissolved fate industry nace sector wikidata ror source note'.split(
      ' ',
    ),
  edgeFields: 'type weight from to spinoffType rule formality share confidence claims sources'.split(' '),
};
writeFileSync(`${folder}/read/cytoscape-json cytoscape.js.json`, JSON.stringify(reading));
