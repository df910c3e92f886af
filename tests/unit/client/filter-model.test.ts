import { describe, expect, it } from 'vitest';
import { activeFilters, toggleWord } from '../../../client/shell/filter-model.ts';
import { changeFilter, makeFocus, openView } from '../../../client/state/changes.ts';
import { initialState } from '../../../client/state/state.ts';
import { everything, type Filter } from '../../../contract/filter.ts';

const names = {
  region: (code: string) => `region ${code}`,
  organisation: (id: string) => id.toUpperCase(),
  dataset: (id: string) => `title of ${id}`,
};
const texts = (filter: Partial<Filter>) =>
  activeFilters({ ...everything, ...filter }, names).map(({ text, remove }) => [text, remove]);

describe('what the filter leaves out, in words', () => {
  it('says nothing when all is shown, at whatever level', () => {
    expect(texts({ level: 1, minConfidence: 'low' })).toEqual([]);
  });

  it('names each thing, and what takes it away', () => {
    expect(
      texts({
        links: ['spin-off', 'supply', 'advice'],
        kinds: ['firm'],
        sectors: ['services', 'research'],
        regions: ['SE232', 'UKH12'],
        from: 1960,
        undated: 'exclude',
        minConfidence: 'medium',
        dataset: ['seed'],
        around: ['arm'],
        hops: 2,
      }),
    ).toEqual([
      ['3 link types', { links: undefined }],
      ['Firm', { kinds: undefined }],
      ['services, research', { sectors: undefined }],
      ['region SE232', { regions: ['UKH12'] }],
      ['region UKH12', { regions: ['SE232'] }],
      ['from 1960', { from: undefined, to: undefined }],
      ['with years only', { undated: 'include' }],
      ['without low confidence', { minConfidence: undefined }],
      ['title of seed', { dataset: undefined }],
      ['2 links around ARM', { around: undefined, hops: undefined }],
    ]);
  });

  it.each([
    [{ from: 1960, to: 1970 }, '1960–1970'],
    [{ from: 1960, to: 1960 }, '1960'],
    [{ to: 1970 }, 'until 1970'],
  ])('writes the years %o as %s', (years, text) => {
    expect(texts(years).map(([t]) => t)).toEqual([text]);
  });

  it('is empty after each has been removed', () => {
    let state = changeFilter({ regions: ['A', 'B'], around: ['x'], hops: 3, to: 1980 })(initialState);
    for (let one = activeFilters(state.filter, names)[0]; one; one = activeFilters(state.filter, names)[0]) {
      state = changeFilter(one.remove)(state);
    }
    expect(state.filter).toEqual(everything);
  });
});

describe('ticking words', () => {
  const all = ['a', 'b', 'c'] as const;
  it.each([
    [undefined, 'b', ['a', 'c']],
    [['a', 'c'], 'b', undefined],
    [['a'], 'c', ['a', 'c']],
    [['c'], 'c', undefined],
  ] as const)('from %o, %s gives %o', (chosen, word, next) => {
    expect(toggleWord(all, chosen ? [...chosen] : undefined, word)).toEqual(next);
  });
});

describe('a change of focus', () => {
  it('selects it and drops the foldings of the former one', () => {
    const before = {
      ...initialState,
      focus: 'a',
      genealogy: { ...initialState.genealogy, collapsed: ['x'] },
    };
    expect(makeFocus('b')(before)).toEqual({ ...initialState, focus: 'b', selection: ['b'] });
    expect(makeFocus('a')(before)).toEqual({ ...before, selection: ['a'] });
  });

  it('is that to what is selected where the genealogy is opened without one', () => {
    const selected = { ...initialState, view: 'network' as const, selection: ['b', 'c'] };
    const opened = { ...selected, view: 'genealogy' as const };
    expect(openView('genealogy')(selected)).toEqual({ ...opened, focus: 'b' });
    expect(openView('genealogy')({ ...selected, focus: 'a' })).toEqual({ ...opened, focus: 'a' });
    expect(openView('regions')(selected)).toEqual({ ...selected, view: 'regions' });
    expect(openView('genealogy')({ ...selected, selection: [] }).focus).toBeNull();
  });
});
