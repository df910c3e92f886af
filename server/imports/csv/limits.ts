export { cellLimit } from '../../../contract/cells.ts';

/** Greatest number of columns. */
export const columnLimit = 200;
