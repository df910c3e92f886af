import type { NetworkModel } from '../model.ts';
import type { Values } from '../values.ts';
import type { Dot } from './chart.ts';
import type { PlotPoint } from './scatter-plot.ts';

/** Those drawn that have a value. */
export function dotsOf(
  { organisations }: Pick<NetworkModel, 'organisations'>,
  values: Values | undefined,
): Dot[] {
  return organisations.flatMap(({ id }) => {
    const value = values?.get(id) ?? null;
    return value === null ? [] : [{ id, value }];
  });
}

/** Those drawn that have both values, in the colours of the drawing. */
export function pointsOf(
  { organisations, colouring }: Pick<NetworkModel, 'organisations' | 'colouring'>,
  across: Values | undefined,
  up: Values | undefined,
): PlotPoint[] {
  return organisations.flatMap((o) => {
    const [x, y] = [across?.get(o.id) ?? null, up?.get(o.id) ?? null];
    return x === null || y === null ? [] : [{ id: o.id, name: o.name, colour: colouring.of(o), x, y }];
  });
}
