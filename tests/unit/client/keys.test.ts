import { expect, it } from 'vitest';
import { findBinding } from '../../../client/ui/key-binding.ts';

const run = () => undefined;
const press = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const bindings = [
  { key: 'z', what: 'undo', group: '', run },
  { key: 'shift+z', what: 'redo', group: '', run },
  { key: '?', what: 'keys', group: '', run },
  { key: 'arrowleft', what: 'parent', group: '' },
  { key: 'f', what: 'fit the page', group: '', run },
  { key: 'f', what: 'fit the drawing', group: '', run },
];

it.each([
  ['z', false, 'undo'],
  ['Z', true, 'redo'],
  ['Z', false, 'undo'],
  ['?', true, 'keys'],
  ['f', false, 'fit the drawing'],
  ['ArrowLeft', false, undefined],
  ['q', false, undefined],
])('%s with shift %s is %s', (key, shiftKey, what) => {
  expect(findBinding(bindings, { ...press, key, shiftKey })?.what).toBe(what);
});

it.each([
  ['z', false, 'undo'],
  ['Z', true, 'redo'],
  ['y', false, 'redo'],
  ['f', false, undefined],
])('Ctrl %s with shift %s is %s', (key, shiftKey, what) => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }])
    expect(findBinding(bindings, { ...press, ...held, key, shiftKey })?.what).toBe(what);
});

it('Alt is left to the browser', () => {
  expect(findBinding(bindings, { ...press, altKey: true, key: 'z' })).toBeUndefined();
});
