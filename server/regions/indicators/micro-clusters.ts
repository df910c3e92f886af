import { tiesOf } from '../profile/firm-links.ts';
import { type Indicator, thin } from '../profile/indicator.ts';
import { allFirms, fewestFirms } from '../profile/location-quotients.ts';
import { countWords, divisionOf, quotients } from '../profile/shares.ts';

export const microClusters: Indicator = {
  id: 'micro-clusters',
  name: 'Micro-clusters',
  group: 'specialisation',
  definition: `Industries with at least ${fewestFirms} firms in the region, over-represented there (location quotient above 1). Beside each: its firms (N), and the links among them.`,
  reference:
    'Keeble & Nachum 2002, Why do business service firms cluster?, Transactions of the Institute of British Geographers 27',
  unit: 'count',
  of: 'firms of known industry',
  convention:
    'Links of every type of the filter but ownership and acquisition, between two firms of the industry in the region. Industries are the words of the data: where these are fine, a cluster falls apart into several words.',
  parts: 'industry',
  partsUnit: 'count',
  thinBelow: thin,
  links: [],
  run(scene) {
    const { firms, table } = scene;
    const industry = divisionOf(scene, 'industry');
    const told = firms.filter((o) => industry(o) !== null);
    const found = quotients(countWords(told, industry), countWords(allFirms(scene), industry)).filter(
      ({ n, value }) => n >= fewestFirms && value > 1,
    );
    const ties = tiesOf(scene);
    const values = found.map(({ word, n }) => {
      const members = new Set(told.filter((o) => industry(o) === word));
      const links = ties.filter(({ source, target }) => members.has(source) && members.has(target));
      const organisations = [...members].map((o) => ({
        id: table.organisations.id[o]!,
        name: table.organisations.name[o]!,
      }));
      return { id: word, name: word, value: links.length, n, organisations };
    });
    return { value: found.length, n: told.length, values };
  },
};
