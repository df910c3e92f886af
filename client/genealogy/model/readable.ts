/** At this scale of the years every name is 11 px high and has the room that it was given. */
export const readableScale = 11 / 12;
