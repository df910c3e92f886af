interface Told {
  /** Name of the region. */
  region: string;
  notes: readonly string[];
}

/** Notes on a region and on the one beside it: what is said of both once, what is said of one together behind its name. */
export function notesOfBoth({ region, notes }: Told, beside: Told | undefined): string[] {
  if (!beside) return [...notes];
  const isShared = (note: string) => notes.includes(note) && beside.notes.includes(note);
  const own = (told: Told) => {
    const rest = told.notes.filter((note) => !isShared(note));
    return rest.length > 0 ? [`${told.region}: ${rest.join(' ')}`] : [];
  };
  return [...notes.filter(isShared), ...own({ region, notes }), ...own(beside)];
}
