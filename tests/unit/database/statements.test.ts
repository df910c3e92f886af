import { expect, test } from 'vitest';
import { splitStatements } from '../../../server/database/statements.ts';

test('statements end with a semicolon at the end of a line; comments go', () => {
  const text = [
    '// A comment; with a semicolon;',
    'CREATE INDEX a FOR (o:A) ON (o.x);',
    'CREATE INDEX b',
    '  // in between',
    "  FOR (o:B) ON (o.y) OPTIONS {text: 'x; y'};  ",
    '',
    "MERGE (g:Graph {id: 'graph'})",
  ].join('\r\n');
  expect(splitStatements(text)).toEqual([
    'CREATE INDEX a FOR (o:A) ON (o.x)',
    "CREATE INDEX b\n  FOR (o:B) ON (o.y) OPTIONS {text: 'x; y'}",
    "MERGE (g:Graph {id: 'graph'})",
  ]);
});

test('an empty file has none', () => {
  expect(splitStatements('// nothing\n\n')).toEqual([]);
});
