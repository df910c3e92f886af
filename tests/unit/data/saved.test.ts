import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepMapping, knownMapping } from '../../../client/data/mapping/saved.ts';
import { guessMapping } from '../../../contract/mapping/guess-mapping.ts';

const header = ['Firma', 'Jahr', 'Herkunft'];

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => void items.set(key, text),
      removeItem: (key: string) => void items.delete(key),
    },
  });
});
afterEach(() => void vi.unstubAllGlobals());

it('knows columns again in another order, other capitals and spaces, and no others', () => {
  const mapping = { ...guessMapping(header), columns: { name: 0, founded: null, spunoff: 1, parent: 2 } };
  keepMapping(header, mapping);
  expect(knownMapping(header)).toEqual(mapping);
  expect(knownMapping(['herkunft ', 'FIRMA', 'Jahr'])).toEqual({
    ...mapping,
    columns: { name: 1, founded: null, spunoff: 2, parent: 0 },
  });
  expect(knownMapping([...header, 'Ort'])).toBeUndefined();
});

it('keeps the last of the same columns, and columns of one name where they stand', () => {
  keepMapping(['Name', 'name'], { ...guessMapping(['Name', 'name']), columns: { name: 0 } });
  keepMapping(['Name', 'name'], { ...guessMapping(['Name', 'name']), columns: { name: 1 } });
  expect(knownMapping(['Name', 'name'])?.columns).toEqual({ name: 1 });
});
