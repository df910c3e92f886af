/** Values of a measure, by organisation; null where it has no meaning. */
export type Values = ReadonlyMap<string, number | null>;
