import type { Indicator as Answer, IndicatorDescriptor } from '../../../contract/region-profile.ts';
import type { Scene } from './scene.ts';

/** What an indicator found; what is left out is empty. */
export interface Finding extends Pick<Answer, 'value' | 'n'> {
  values?: Answer['values'];
  years?: Answer['years'];
  inTheEnd?: Answer['inTheEnd'];
  undated?: number;
  /** Its years hold what stands in them, so that the undated are in every one; else they are in none. */
  stands?: true;
  test?: Answer['test'];
  points?: Answer['points'];
  warnings?: string[];
}

/** One indicator of the catalogue: its description, and what computes it. */
export interface Indicator extends IndicatorDescriptor {
  run(scene: Scene): Finding | Promise<Finding>;
}

/** Below so many the data is called thin, unless an indicator says otherwise. */
export const thin = 10;

/** a ÷ b; null where b is 0. */
export const ratio = (a: number, b: number) => (b === 0 ? null : a / b);
