/** The tables that can be imported, in the order they are read: a table comes after those its rows refer to. */
export const tableIds = [
  'regions',
  'organisations',
  'people',
  'same-as',
  'spinoffs',
  'links',
  'flows',
  'careers',
] as const;
export type TableId = (typeof tableIds)[number];

export interface TableColumns {
  about: string;
  needed: readonly string[];
  optional: readonly string[];
}

/** The columns of each table, in any order in a file. */
export const tableColumns: Record<TableId, TableColumns> = {
  regions: {
    about: 'Places at levels 0 (country) to 3; NUTS codes need no table',
    needed: ['code', 'name'],
    optional: ['level', 'parent', 'country', 'lat', 'lon', 'version'],
  },
  organisations: {
    about: 'Firms, universities, public labs, intermediaries, public bodies',
    needed: ['id', 'name', 'kind'],
    optional: [
      'size',
      'region',
      'place',
      'lat',
      'lon',
      'founded',
      'dissolved',
      'fate',
      'industry',
      'nace',
      'sector',
      'wikidata',
      'ror',
      'source',
      'note',
    ],
  },
  people: { about: 'Founders, and those who moved', needed: ['id'], optional: ['name'] },
  'same-as': {
    about: 'Ids that were merged into other organisations: what names them goes there',
    needed: ['id', 'kept'],
    optional: ['name', 'source', 'at'],
  },
  spinoffs: {
    about: 'Who came from whom; one row a claim',
    needed: ['parent', 'child'],
    optional: ['year', 'type', 'rule', 'confidence', 'source', 'note'],
  },
  links: {
    about: 'Collaboration, supply, equipment, licence, advice, funding, ownership, acquisition',
    needed: ['from', 'to', 'kind'],
    optional: ['formality', 'start', 'end', 'weight', 'share', 'confidence', 'source', 'note'],
  },
  flows: {
    about: 'Workers who changed employer',
    needed: ['origin', 'destination'],
    optional: ['year', 'count', 'confidence', 'source', 'note'],
  },
  careers: {
    about: 'Who worked where, and who founded what',
    needed: ['person', 'organisation'],
    optional: ['from', 'to', 'role', 'founder'],
  },
};

/**
 * The table a file holds: how its name ends, so `organisations.csv`, `munich-organisations.csv` and `2024 links.csv` are known.
 */
export function tableOfName(name: string): TableId | undefined {
  const stem = /^(.*)\.(csv|tsv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  const words = `-${stem?.split(/[\s._-]+/).join('-')}`;
  return tableIds.find((table) => words.endsWith(`-${table}`));
}
