/** A reason not to start that the user can mend: one line that says what is wrong and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
