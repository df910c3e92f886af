import { describe, expect, it } from 'vitest';
import { guessColumns } from '../../../contract/mapping/guess.ts';

/** The columns that were guessed, by field. */
function guessed(header: string): Record<string, string> {
  const names = header.split(',');
  const found = Object.entries(guessColumns(names)).filter(([, at]) => at !== null);
  return Object.fromEntries(found.map(([field, at]) => [field, names[at!]!]));
}

describe('columns are guessed by their names', () => {
  it.each(['Haus-Nr', 'Number of employees', 'Postal code', 'Date of birth', 'Created by', 'E-mail address'])(
    '%s is none of them, whatever words are in it',
    (column) => {
      expect(guessed(`Name,${column}`)).toEqual({ name: 'Name' });
    },
  );

  it('a number, a code or an address is one where it is called nothing else', () => {
    expect(guessed('Name,Nr.,Address,Created')).toEqual({
      ...{ name: 'Name', id: 'Nr.', place: 'Address', founded: 'Created' },
    });
  });

  it.each([
    [
      'Company Name,Parent company,Year founded,City',
      'Company Name',
      'Parent company',
      'Year founded',
      'City',
    ],
    ['Firma,Mutterunternehmen,Gründungsjahr,Ort', 'Firma', 'Mutterunternehmen', 'Gründungsjahr', 'Ort'],
    [
      'Herkunft/Firma (Mutter),Firmenname,Gegründet am,Sitz der Firma',
      'Firmenname',
      'Herkunft/Firma (Mutter)',
      'Gegründet am',
      'Sitz der Firma',
    ],
    ['Spinout,Parent company,Year est,City', 'Spinout', 'Parent company', 'Year est', 'City'],
    ['Unternehmen,Ausgegründet aus,Gegründet,Ort', 'Unternehmen', 'Ausgegründet aus', 'Gegründet', 'Ort'],
    ['Företagsnamn,Moderbolag,Startår,Stad', 'Företagsnamn', 'Moderbolag', 'Startår', 'Stad'],
    [
      "Nom de l'entreprise,Société mère,Année de création,Ville",
      "Nom de l'entreprise",
      'Société mère',
      'Année de création',
      'Ville',
    ],
  ])('%s', (header, name, parent, founded, place) => {
    expect(guessed(header)).toEqual({ name, parent, founded, place });
  });

  it.each([
    [
      'founded',
      'Gegr.',
      'Gründungsjahr',
      'Gegründet',
      'Année de création',
      'Est.',
      'Established',
      'Jahr',
      'Yr',
    ],
    ['parent', 'Kommt von', 'Herkunft', 'Mutter', 'Maison mère', 'Origin', 'Comes from', 'Issue de'],
    ['parent', 'Spun out of', 'Spin-off of', 'Spin-out from', 'Spun off from', 'Parent organisation'],
    ['parent', 'Incubated at', 'Incubated by', 'Ausgründung aus'],
    ['spunoff', 'Spin-off year', 'Year of spin-off', 'Ausgründungsjahr', 'Ausgegründet am', 'Spun out in'],
    ['place', 'Ort', 'Sitz', 'City', 'Ville'],
    ['region', 'Region', 'Région', 'Country', 'Bundesland', 'Département'],
    ['source', 'Where I found it', 'Quelle', 'Reference', 'Ref', 'Found in', 'Where found', 'URL', 'Link'],
    ['source', 'Fundstelle', 'Quellenangabe', 'Références', 'Source (URL)'],
    ['founded', 'Founding year', 'Year founded', 'Born', 'Gruendungsjahr', 'Année de fondation'],
    ['dissolved', 'Closed in', 'Year closed', 'Schließung', 'Fermeture', 'Ceased'],
    ['parent', 'Came out of', 'Parent institution', 'Mutterorganisation', 'Entreprise mère', 'Universität'],
    ['id', 'Company ID', 'UID', 'Nr.', 'Identifiant'],
    ['kind', 'Category', 'Type of organisation', 'Kategorie', 'Catégorie'],
  ])('%s in %s, %s, %s, %s …', (field, ...headings) => {
    for (const heading of headings)
      expect(guessed(`Firma,${heading}`)).toEqual({ name: 'Firma', [field]: heading });
  });

  it('tells years and origins apart where all are named', () => {
    expect(guessed('Name,Spun out of,Est.,Spin-off year,Region')).toEqual({
      ...{ name: 'Name', parent: 'Spun out of', founded: 'Est.', spunoff: 'Spin-off year', region: 'Region' },
    });
    expect(guessed('Firma,Gegr.,Kommt von,Ort,Region,Ausgegründet')).toMatchObject({
      ...{ name: 'Firma', founded: 'Gegr.', parent: 'Kommt von', place: 'Ort', region: 'Region' },
    });
  });

  it('leaves alone what it does not know', () => {
    expect(guessed('foo,Umsatz 2020')).toEqual({});
  });
});
