import fc from 'fast-check';

/** Sizes of drawings or screens in pixels. */
export const size = (least: number, most: number) =>
  fc.record({
    width: fc.integer({ min: least, max: most }),
    height: fc.integer({ min: least, max: most }),
  });
