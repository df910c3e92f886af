import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../server/database/decode.ts';
import { encode } from '../../../server/database/encode.ts';

describe('decode', () => {
  test('integers, times, nodes and links become plain data', () => {
    const node = new neo4j.types.Node(neo4j.int(1), ['Organisation'], { id: 'a', founded: neo4j.int(1960) });
    const link = new neo4j.types.Relationship(neo4j.int(2), neo4j.int(1), neo4j.int(3), 'SPUN_OFF', {
      year: neo4j.int(1970),
    });
    const day = new neo4j.types.Date(neo4j.int(1991), neo4j.int(3), neo4j.int(7));
    const values = { node, links: [link], day, none: null, word: 'x', share: 0.5, yes: true };
    expect(decode(values)).toEqual({
      node: { id: 'a', founded: 1960 },
      links: [{ year: 1970 }],
      day: '1991-03-07',
      none: null,
      word: 'x',
      share: 0.5,
      yes: true,
    });
  });

  test('an integer beyond 2^53 is refused, not rounded', () => {
    expect(() => decode(neo4j.int('9007199254740993'))).toThrow(RangeError);
  });

  test('a point is refused', () => {
    expect(() => decode(new neo4j.types.Point(neo4j.int(4326), 11.5, 48.1))).toThrow(TypeError);
  });
});

describe('encode', () => {
  test('whole numbers become integers, everywhere; undefined is left out', () => {
    expect(encode({ year: 1970, share: 0.5, ids: ['a'], rows: [{ n: 1, gone: undefined }] })).toEqual({
      year: neo4j.int(1970),
      share: 0.5,
      ids: ['a'],
      rows: [{ n: neo4j.int(1) }],
    });
  });

  test('typed arrays become lists', () => {
    expect(encode(Uint32Array.of(1, 2))).toEqual([neo4j.int(1), neo4j.int(2)]);
  });

  test('what is encoded decodes to itself', () => {
    const plain = fc.jsonValue();
    fc.assert(
      fc.property(plain, (value) => {
        // As JSON has it: there 0 has no sign, nor has it as an integer in the database.
        expect(decode(encode(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
