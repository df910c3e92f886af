/**
 * Depth of a cell's colour, 0 to 1: by the square root, so that a few great flows don't drown the rest; half at most, so that the number
 * stays readable on it.
 */
const depth = (links: number, most: number) => Math.sqrt(links / most) * 0.5;

/** A shade of so many links where the greatest number is `most`. */
export type Shade = (links: number, most: number) => string;

export const screenShade: Shade = (links, most) =>
  `color-mix(in srgb, var(--accent) ${Math.round(depth(links, most) * 100)}%, var(--surface))`;

const accent = [0, 85, 140] as const;

/** The same over white. */
export const paperShade: Shade = (links, most) => {
  const part = (channel: number) => Math.round(255 + (channel - 255) * depth(links, most));
  return `#${accent.map((channel) => part(channel).toString(16).padStart(2, '0')).join('')}`;
};
