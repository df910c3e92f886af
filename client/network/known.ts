import type { MeasureDescriptor } from '../../contract/measures.ts';
import { initialState, type NetworkState } from '../state/state.ts';
import { colourOptions, sizeOptions } from './words.ts';

/** What sizes and colours stand for. */
export type LooksBy = Pick<NetworkState, 'size' | 'colour'>;

const optionsOf = { size: sizeOptions, colour: colourOptions };

/** A part of the address that names no measure, and what is drawn instead. */
export interface UnknownMeasure {
  parameter: keyof LooksBy;
  value: string;
  instead: string;
}

/** What sizes and colours are asked to stand for and can't; nothing while the catalogue is not there. */
export function unknownMeasures(asked: LooksBy, catalogue: readonly MeasureDescriptor[]): UnknownMeasure[] {
  if (catalogue.length === 0) return [];
  const isMeasure = (value: string) => catalogue.some(({ id, of }) => id === value && of === 'organisation');
  return (['size', 'colour'] as const).flatMap((parameter) => {
    const options = optionsOf[parameter](catalogue);
    const value = asked[parameter];
    if (options.some(({ id }) => id === value) || isMeasure(value)) return [];
    const usual = initialState.network[parameter];
    return [{ parameter, value, instead: options.find(({ id }) => id === usual)!.label }];
  });
}

/** The same with the usual looks in place of those that are unknown. */
export function knownLooks(asked: LooksBy, catalogue: readonly MeasureDescriptor[]): LooksBy {
  const { size, colour } = asked;
  const unknown = unknownMeasures(asked, catalogue).map(({ parameter }) => parameter);
  const usual = Object.fromEntries(unknown.map((parameter) => [parameter, initialState.network[parameter]]));
  return { size, colour, ...usual };
}
