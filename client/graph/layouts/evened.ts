/** How much of an axis is given out by the room that boxes need; the rest by distance. */
const evenness = 0.85;

/**
 * Coordinates between 0 and 1 in the same order: where many boxes crowd, the axis is drawn out, where there are few, it is drawn in (the
 * coordinate of each is the room needed before it).
 */
export function evened(values: readonly number[], rooms: readonly number[]): number[] {
  const whole = rooms.reduce((sum, room) => sum + room, 0);
  const least = Math.min(...values);
  const reach = Math.max(...values) - least;
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const roomAt = new Map(sorted.map((value) => [value, 0]));
  values.forEach((value, i) => {
    roomAt.set(value, roomAt.get(value)! + rooms[i]!);
  });
  let before = 0;
  const places = new Map<number, number>();
  for (const value of sorted) {
    const room = roomAt.get(value)!;
    const byDistance = reach > 0 ? (value - least) / reach : 0.5;
    places.set(value, (evenness * (before + room / 2)) / whole + (1 - evenness) * byDistance);
    before += room;
  }
  return values.map((value) => places.get(value)!);
}
