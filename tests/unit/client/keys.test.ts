import { expect, it } from 'vitest';
import { findBinding } from '../../../client/ui/key-binding.ts';

const run = () => undefined;
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
  expect(findBinding(bindings, { key, shiftKey })?.what).toBe(what);
});
