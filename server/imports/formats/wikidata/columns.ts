/** The names that columns of a query are given, the likeliest first; in lower case, without hyphens and underscores. */
export const columnNames = {
  item: ['item', 'organisation', 'organization', 'company', 'firm', 'university'],
  name: [
    'itemlabel',
    'organisationlabel',
    'organizationlabel',
    'companylabel',
    'firmlabel',
    'universitylabel',
    'name',
  ],
  kind: ['kind'],
  type: ['typelabel', 'instanceoflabel', 'classlabel', 'p31label'],
  founded: ['inception', 'p571', 'founded'],
  dissolved: ['dissolution', 'dissolved', 'p576', 'dissolvedabolishedordemolisheddate'],
  parent: ['parent', 'parentorganisation', 'parentorganization', 'p749'],
  parentName: ['parentlabel', 'parentorganisationlabel', 'parentorganizationlabel', 'p749label'],
  owner: ['owner', 'ownedby', 'p127'],
  ownerName: ['ownerlabel', 'ownedbylabel', 'p127label'],
  founder: ['founder', 'foundedby', 'p112'],
  founderName: ['founderlabel', 'foundedbylabel', 'p112label'],
  separatedFrom: ['separatedfrom', 'p807'],
  separatedFromName: ['separatedfromlabel', 'p807label'],
  region: ['nuts', 'nutscode', 'region', 'p605'],
  place: ['placelabel', 'headquarterslabel', 'locationlabel', 'hqlabel', 'p159label'],
  coordinates: ['coord', 'coords', 'coordinates', 'coordinate', 'p625'],
  industry: ['industrylabel', 'p452label'],
  ror: ['ror', 'rorid', 'p6782'],
} as const;
export type WikidataColumn = keyof typeof columnNames;

const byName = new Map(
  Object.entries(columnNames).flatMap(([column, names]) =>
    names.map((name): [string, WikidataColumn] => [name, column as WikidataColumn]),
  ),
);

/** What a column holds, undefined for one that isn't read. */
export function columnOf(name: string): WikidataColumn | undefined {
  return byName.get(name.toLowerCase().replaceAll(/[\s_?-]/g, ''));
}

/** The id of an entity's address; undefined for anything else, as an unknown value. */
export function entityOf(value: string | undefined): string | undefined {
  return /(?:^|\/entity\/|\/wiki\/)(Q\d+)$/.exec(value?.trim() ?? '')?.[1];
}

/** The year of a date; undefined for an unknown one. */
export function yearOf(value: string | undefined): string | undefined {
  return /^\+?0*(\d{4})(-|$)/.exec(value?.trim() ?? '')?.[1];
}

/** Longitude and latitude as Wikidata writes them. */
export function pointOf(value: string | undefined): { lat: string; lon: string } | undefined {
  const found = /^point\(([-\d.eE]+) ([-\d.eE]+)\)$/i.exec(value?.trim() ?? '');
  return found ? { lon: found[1]!, lat: found[2]! } : undefined;
}

const kindWords: [RegExp, string][] = [
  [/universit|college|hochschule/i, 'university'],
  [/laborator|research (institute|institution|cent)/i, 'public-lab'],
  [/agency|ministry|government|public body/i, 'public-body'],
  [/incubator|technology transfer|chamber of commerce|venture capital|consult|association/i, 'intermediary'],
];

/** The kind that the words for what an organisation is an instance of stand for; undefined when there are none. */
export function kindOf(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  return kindWords.find(([words]) => words.test(type))?.[1] ?? 'firm';
}
