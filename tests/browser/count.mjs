// count.mjs — what held and what did not, and the line at the end.
export class Count {
  #name;
  #passed = 0;
  #failed = 0;

  constructor(name) {
    this.#name = name;
  }

  /** Counts one thing; `detail` is said when it does not hold. */
  holds(good, what, detail = "") {
    if (good) {
      this.#passed++;
    } else {
      this.#failed++;
      console.log(`${this.#name}: ${what}${detail === "" ? "" : `: ${detail.slice(0, 400)}`}`);
    }
  }

  end() {
    console.log(`${this.#name}: ${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}
