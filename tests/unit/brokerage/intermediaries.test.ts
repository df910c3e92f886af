import { expect, test } from 'vitest';
import { intermediarySign } from '../../../server/brokerage/intermediaries.ts';
import { tableOf } from '../../support/graph-table.ts';

test.each([
  ['intermediary', null, 'kind'],
  ['intermediary', 'venture capital', 'kind'],
  ['firm', 'technology consulting and product development', 'industry'],
  ['firm', 'Engineering consultants', 'industry'],
  ['public-body', 'innovation funding agency', 'industry'],
  ['firm', 'business services', 'industry'],
  ['firm', 'private equity', 'industry'],
  ['public-body', 'space agency', null],
  ['firm', 'AI and HPC accelerators', null],
  ['firm', 'network equipment', null],
  ['firm', 'thin-film transfer', null],
  ['firm', null, null],
] as const)('a %s in %s: %s', (kind, industry, sign) => {
  const { organisations } = tableOf({ organisations: [{ id: 'a', kind, industry }] });
  expect(intermediarySign(organisations, 0)).toBe(sign);
});
