/** Names under which others keep what a column holds, the likeliest first; in lower case, without blanks, hyphens and underscores. */
type Names = Record<string, readonly string[]>;

export const nodeNames: Names = {
  name: ['label', 'name', 'title', 'sharedname'],
  kind: ['kind', 'organisationkind', 'organizationkind', 'nodetype', 'type', 'category'],
  size: ['sizeclass', 'size'],
  region: ['region', 'regioncode', 'nuts', 'nuts3', 'nutscode'],
  place: ['place', 'city', 'location', 'town'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  founded: ['founded', 'foundingyear', 'yearfounded', 'inception', 'established', 'start'],
  dissolved: ['dissolved', 'dissolution', 'closed', 'end'],
  fate: ['fate', 'status'],
  industry: ['industry'],
  nace: ['nace'],
  sector: ['sector'],
  wikidata: ['wikidata', 'wikidataid', 'qid'],
  ror: ['ror', 'rorid'],
  source: ['source', 'sources', 'reference'],
  note: ['note', 'notes', 'description'],
};

export const edgeNames: Names = {
  type: ['type', 'linktype', 'interaction', 'relationship', 'relation', 'kind', 'edgetype', 'label'],
  from: ['from', 'year', 'start', 'startyear'],
  to: ['to', 'end', 'endyear'],
  weight: ['weight', 'count'],
  share: ['share'],
  formality: ['formality'],
  spinoffType: ['spinofftype'],
  rule: ['rule'],
  confidence: ['confidence', 'certainty'],
  source: ['sources', 'source', 'reference'],
  note: ['note', 'notes', 'description'],
  claimList: ['claimlist'],
};

/** What follows from the rest, or only says how to draw. */
const derived = new Set([
  'id',
  'directed',
  'scope',
  'claims',
  'suid',
  'selected',
  'sharedinteraction',
  'color',
  'colour',
]);

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** Attributes of nodes or edges by what they mean. */
export class Fields {
  private readonly columns: string[];
  private readonly rank = new Map<string, { column: string; rank: number }>();
  private readonly met = new Map<string, { column: string; rank: number } | null>();
  /** Names that mean nothing known, as they were met. */
  readonly unknown = new Set<string>();

  constructor(names: Names) {
    this.columns = Object.keys(names);
    for (const column of this.columns) {
      names[column]!.forEach((name, rank) => {
        if (!this.rank.has(name)) this.rank.set(name, { column, rank });
      });
    }
  }

  private meaning(name: string): { column: string; rank: number } | null {
    let found = this.met.get(name);
    if (found !== undefined) return found;
    found = this.rank.get(plain(name)) ?? null;
    if (!found && !derived.has(plain(name))) this.unknown.add(name);
    this.met.set(name, found);
    return found;
  }

  /** The values by column; of two names for one column the likelier counts. */
  read(attributes: Iterable<readonly [string, string]>): Record<string, string | undefined> {
    const values: Record<string, string | undefined> = {};
    const ranks: Record<string, number> = {};
    for (const [name, value] of attributes) {
      const meaning = this.meaning(name);
      if (!meaning || value.trim() === '' || (ranks[meaning.column] ?? 99) <= meaning.rank) continue;
      values[meaning.column] = value;
      ranks[meaning.column] = meaning.rank;
    }
    return values;
  }
}
