/** The lineage of the shipped data that is drawn while nobody has chosen a focus. */
export const exampleFocus = 'sinclair-radionics';
