/** A fault the API can answer with: what it means and what to do. */
export interface FaultKind {
  /** What was wrong. */
  meaning: string;
  /** What the caller can do. */
  remedy: string;
  /** A detail as an answer has it. */
  example: string;
}

/** `example`: a detail as an answer has it. */
export function fault(meaning: string, remedy: string, example: string): FaultKind {
  return { meaning, remedy, example };
}
