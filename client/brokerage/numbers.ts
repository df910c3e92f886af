const whole = new Intl.NumberFormat('en');

/** "+3.1", "−0.4", "0.0"; "–" for none. */
export function signed(value: number | null, digits = 1): string {
  if (value === null) return '–';
  const rounded = value.toFixed(digits);
  if (Number(rounded) === 0) return (0).toFixed(digits);
  return value > 0 ? `+${rounded}` : rounded.replace('-', '−');
}

/** Three decimals, and "< 0.001" where they would show nothing. */
export function probability(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

/** A number that may be far below 1, with about three figures; "–" for none. */
export function measured(value: number | null): string {
  if (value === null) return '–';
  if (value >= 100) return whole.format(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** With fewer expected than this, z only says that there is one at all. */
const leastExpected = 1;

/** Whether a z means something: chance alone would give some. */
export function isTelling(z: number | null, expected: number | null): boolean {
  return z !== null && (expected ?? 0) >= leastExpected;
}

/** An expected count: two decimals, and "< 0.01" where they would show nothing; "–" for none. */
export function expectation(value: number | null): string {
  if (value === null) return '–';
  return value > 0 && value < 0.01 ? '< 0.01' : value.toFixed(2);
}

/** A z that says little: "~+647"; below an expectation of almost nothing there is nothing to say. */
export function vagueZ(z: number): string {
  return z < 0 ? '–' : `~${signed(z, 0)}`;
}

/** "one pair", "1,204 pairs". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `one ${one}` : `${whole.format(count)} ${many}`;
}
