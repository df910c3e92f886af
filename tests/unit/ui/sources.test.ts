import { expect, test } from 'vitest';
import { sourceLine } from '../../../client/ui/figures/document.ts';

test('sources are told by their sites, and those that are no web address as they stand', () => {
  const sources = ['https://www.01net.com/a', 'https://01net.com/b', 'Interview: the founder'];
  expect(sourceLine(sources)[0]).toContain(
    'Sources: 01net.com, Interview: the founder (3 pages; the PDF and the SVG that Offshoot saves',
  );
  expect(sourceLine([])).toEqual([]);
});
