/** A program in the browser that takes a file from the user: nothing is sent to it from here. */
export interface Program {
  id: string;
  name: string;
  /** Id of the format that it is handed. */
  format: string;
  address: string;
  /** What to do there. */
  how: string;
}

export const programs: readonly Program[] = [
  {
    id: 'gephi-lite',
    name: 'Gephi Lite',
    format: 'gexf',
    address: 'https://gephi.org/gephi-lite/',
    how: 'Choose “Open local graph”, or drop the file there.',
  },
  {
    id: 'cytoscape-web',
    name: 'Cytoscape Web',
    format: 'cx2',
    address: 'https://web.cytoscape.org/',
    how: 'Import a network from a file under “Data”, and choose the file there.',
  },
];
