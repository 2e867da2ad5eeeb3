/** How many parts and tests of a run passed and failed. */
export class Tally {
  passed = 0;
  failed = 0;
  /** @type {string[]} */
  broken = [];

  /** @param {string} name @param {{ passed: number, failed: number }} outcome */
  add(name, { passed, failed }) {
    this.passed += passed;
    this.failed += failed;
    if (failed > 0) this.broken.push(name);
  }

  /** Prints the outcome; the sums stand alone on the last line. */
  print() {
    if (this.broken.length > 0) console.log(`\nFailed: ${this.broken.join(", ")}`);
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
  }
}
