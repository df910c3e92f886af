/** Measures of the drawing, in pixels at scale 1. */
export const sizes = {
  /** From one row's line to the next. */
  row: 22,
  /** From the top of a row to its life line; the name stands above it. */
  line: 16,
  /** Radius of the mark where a life line begins. */
  mark: 4,
  /** From the start of the line to the start of the name. */
  nameOffset: 7,
  /** Least room between a name and what follows it on the row. */
  nameGap: 10,
  /** Room kept free left of a start: the mark, and the lanes of trunks and further parents. */
  left: 11,
  /** Room kept free right of an end: its mark. */
  right: 11,
  /** Width of one year. */
  year: 14,
  /** Width of the break that stands for empty years, in years. */
  breakYears: 3,
  /** A gap of at least so many years without any event is broken. */
  breakFrom: 20,
  /** Years kept true to scale on each side of a break. */
  breakKeep: 2,
  /** Length of a fading line, in years. */
  fade: 2,
  /** Space around the drawing. */
  margin: 16,
  /** The farthest a trunk stands left of its year. */
  lane: 9,
  /** Space between columns of a block, and its inner edge. */
  blockGap: 14,
  blockEdge: 6,
  /** Inner width around the text of a chip. */
  chipEdge: 6,
  chipGap: 6,
} as const;

/** Longest name drawn whole, in characters. */
export const longestName = 40;
