const width = 30;

/** How far work is: a bar that is drawn anew on a terminal, else a line for each stage. Written beside the output, not into it. */
export class ProgressBar {
  #stage = '';
  #isDrawn = false;

  /**
   * @param {string} stage
   * @param {number} done
   * @param {number | null} of how much there is, where that is known
   * @param {string} unit
   */
  show(stage, done, of, unit) {
    if (process.stderr.isTTY) this.#draw(stage, done, of, unit);
    else if (stage !== this.#stage) process.stderr.write(`${stage} …\n`);
    this.#stage = stage;
  }

  /**
   * @param {string} stage
   * @param {number} done
   * @param {number | null} of
   * @param {string} unit
   */
  #draw(stage, done, of, unit) {
    const share = of ? Math.min(1, done / of) : 0;
    const filled = Math.round(share * width);
    const bar = of
      ? `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${Math.floor(share * 100)} % `
      : '';
    process.stderr.write(`\r\u001b[K${stage} ${bar}${done.toLocaleString('en')} ${unit}`);
    this.#isDrawn = true;
  }

  /** Takes the bar away. */
  end() {
    if (this.#isDrawn) process.stderr.write('\r\u001b[K');
    this.#isDrawn = false;
  }
}
