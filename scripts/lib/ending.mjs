/** Codes that scripts end with when they could not do their work; 0 is done. */
export const codes = { refused: 1, usage: 2, unreachable: 3 };

/** Why a script ends before its work is done. */
export class Ending extends Error {
  /**
   * @param {keyof typeof codes} reason
   * @param {string} line
   */
  constructor(reason, line) {
    super(line);
    this.code = codes[reason];
  }
}

/**
 * Does a script's work; what hinders it is one line and an exit code.
 * @param {() => Promise<void>} work
 */
export async function endWith(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Ending)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.code;
  }
}
