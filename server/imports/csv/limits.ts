/** Greatest length of a cell, in characters. */
export const cellLimit = 100_000;
/** Greatest number of columns. */
export const columnLimit = 200;
