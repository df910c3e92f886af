import { sharing as betweenness } from '../measures/betweenness.ts';
import { sharing as closeness } from '../measures/closeness.ts';
import { greatestDegree } from '../measures/degree.ts';
import { divided } from '../measures/direction.ts';
import { sharing as harmonic } from '../measures/harmonic.ts';
import { betweennessQuery, closenessQuery, degreeQuery, harmonicQuery } from './queries.ts';
import { along, type Projected, type Twin, valuesOf } from './twin.ts';

type Orientation = 'NATURAL' | 'REVERSE';

const degreeOf = (projected: Projected, orientation: Orientation) =>
  valuesOf(projected, degreeQuery, { orientation });

async function bothDegrees(projected: Projected): Promise<Float64Array> {
  const out = await degreeOf(projected, 'NATURAL');
  if (!projected.options.directed) return out;
  const into = await degreeOf(projected, 'REVERSE');
  return out.map((value, node) => value + into[node]!);
}

function oneDegree(id: string, orientation: Orientation): Twin {
  return {
    id,
    conversion: 'divided as asked for',
    shape: () => 'out',
    async run(projected) {
      const values = await degreeOf(projected, orientation);
      const { snapshot, options } = projected;
      return { values: options.normalised ? divided(values, snapshot.count - 1) : values };
    },
  };
}

/** Degrees, and what distances make. */
export const distances: Twin[] = [
  {
    id: 'degree',
    conversion: 'with “directed” its out-degree and in-degree are summed; divided as asked for',
    shape: along,
    async run(projected) {
      const values = await bothDegrees(projected);
      const { snapshot, options } = projected;
      return { values: options.normalised ? divided(values, greatestDegree(snapshot, options)) : values };
    },
  },
  oneDegree('in-degree', 'REVERSE'),
  oneDegree('out-degree', 'NATURAL'),
  {
    id: 'betweenness',
    conversion: 'all organisations are sources; divided as asked for',
    lacks: ({ samples }) =>
      samples === undefined
        ? undefined
        : 'it samples organisations, not pairs of them, and gives no error bound',
    shape: along,
    async run(projected) {
      const { snapshot, options } = projected;
      const values = await valuesOf(projected, betweennessQuery, {});
      // The program sums over ordered pairs, and divides at the end.
      const sum = options.directed ? values : values.map((value) => value * 2);
      return betweenness.finish(snapshot, options, sum);
    },
  },
  {
    id: 'closeness',
    conversion: 'in Wasserman and Faust’s form; its 0 of an organisation that no other reaches is no value',
    shape: along,
    async run(projected) {
      const { snapshot, options } = projected;
      return closeness.finish(snapshot, options, await valuesOf(projected, closenessQuery, {}));
    },
  },
  {
    id: 'harmonic',
    conversion: 'its mean is multiplied by n − 1, unless normalised values are asked for',
    shape: along,
    async run(projected) {
      const { snapshot, options } = projected;
      const mean = await valuesOf(projected, harmonicQuery, {});
      const sum = mean.map((value) => (snapshot.count > 1 ? value * (snapshot.count - 1) : 0));
      return harmonic.finish(snapshot, options, sum);
    },
  },
];
