/** Does one piece of work after the other, in the order asked for. */
export class InTurn {
  private tail: Promise<void> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    this.tail = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Settles when all that was asked for so far is over, however it ended. */
  get over(): Promise<void> {
    return this.tail;
  }
}
