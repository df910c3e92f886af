import { describe, expect, it } from 'vitest';
import { bibtex, citationText } from '../../../client/shell/share/cite.ts';
import { fileNameOfView, openView, saveView } from '../../../client/shell/share/saved-view.ts';
import { viewTitle } from '../../../client/shell/share/view-title.ts';
import { initialState } from '../../../client/state/state.ts';
import type { Provenance } from '../../../contract/exports.ts';

const state = {
  ...initialState,
  focus: 'arm',
  selection: ['arm'],
  filter: { ...initialState.filter, regions: ['SE232'], from: 1990 },
};
const provenance: Provenance = {
  program: 'Offshoot 0.1.0',
  date: '2026-11-22',
  dataVersion: 4,
  filter: 'regions: SE232; from: 1990; level 3',
  organisations: 3,
  links: 2,
  datasets: [
    { id: 'a', title: 'A', version: null, licence: 'CC0-1.0', citation: 'Smith & Jones: A (2020). CC0 1.0.' },
    { id: 'b', title: 'Firms_B', version: '2', licence: 'CC-BY-4.0', citation: null },
  ],
  conventions: [],
};
const cited = {
  title: 'Spin-off genealogy of Ångström & Söner {AB}',
  address: 'http://h/x?a=b_c',
  provenance,
};

describe('a citation', () => {
  it('names view, program, data version, date, filter, data sets with their licence, and address', () => {
    expect(citationText(cited)).toBe(
      'Spin-off genealogy of Ångström & Söner {AB}. Offshoot 0.1.0, data version 4, 22 November 2026. Filter: regions: SE232; from: 1990; level 3. Data: Smith & Jones: A (2020). CC0 1.0. Data: Firms_B, version 2. CC-BY-4.0. http://h/x?a=b_c',
    );
  });

  it('is BibTeX that TeX can set', () => {
    expect(bibtex(cited)).toBe(`@misc{spin-off-genealogy-of-angstrom-soner-ab-v4,
  title        = {{Spin-off genealogy of Ångström \\& Söner \\{AB\\}}},
  howpublished = {Offshoot 0.1.0},
  year         = {2026},
  url          = {http://h/x?a=b_c},
  urldate      = {2026-11-22},
  note         = {Data version 4. Filter: regions: SE232; from: 1990; level 3. Smith \\& Jones: A (2020). CC0 1.0. Firms\\_B, version 2. CC-BY-4.0.}
}
`);
  });

  it('calls each view by what it shows', () => {
    const name = (id: string) => id.toUpperCase();
    const genealogy = { ...state.genealogy, relatedTo: 'xaar' };
    expect(viewTitle(state, name)).toBe('Spin-off genealogy of ARM');
    expect(viewTitle({ ...state, genealogy }, name)).toBe('How ARM and XAAR are related');
    expect(viewTitle({ ...state, view: 'network' }, name)).toBe('Network of organisations');
  });
});

describe('a saved view', () => {
  it('opens to the state it was saved from, with data version and date', () => {
    const opened = openView(saveView(state, 'Arm', 4));
    expect(opened).toMatchObject({ state, ignored: [], dataVersion: 4, title: 'Arm' });
  });

  it.each([
    ['', 'is not a saved view'],
    ['{"type":"FeatureCollection"}', 'is not a saved view'],
    ['{"offshoot":"view","format":2}', 'newer version'],
    ['{"offshoot":"view","format":1,"title":"x"}', 'is damaged (address)'],
  ])('says what is wrong with %s', (text, words) => {
    expect(openView(text)).toEqual({ problem: expect.stringContaining(words) as string });
  });

  it('tells parts that cannot be read, as an address does', () => {
    const text = saveView(state, 'Arm', 4).replace('from=1990', 'from=soon');
    expect(openView(text)).toMatchObject({ ignored: [{ what: 'from=soon' }] });
  });

  it('has a name that any system takes', () => {
    expect(fileNameOfView('Spin-off genealogy of Ångström/"AB"')).toBe(
      'spin-off-genealogy-of-ångström-ab.offshoot.json',
    );
  });
});
