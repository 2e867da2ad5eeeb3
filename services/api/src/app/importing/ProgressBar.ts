import type { Progress } from "../../certificates/importing/importCertificates";

const width = 30;
const names = { reading: "reading the file", checking: "checking", writing: "writing" };

/** Shows how far an import is: a bar on a terminal, a line for each stage elsewhere. */
export class ProgressBar {
  private stage = "";
  private shownAt = 0;

  constructor(private readonly out: NodeJS.WriteStream) {}

  readonly show: Progress = (stage, done, total) => {
    const isNew = stage !== this.stage;
    this.stage = stage;
    if (!this.out.isTTY) {
      if (isNew) this.out.write(`${names[stage]} …\n`);
      return;
    }
    const now = performance.now();
    if (!isNew && done < total && now - this.shownAt < 100) return;
    this.shownAt = now;
    const share = total === 0 ? 1 : done / total;
    const bar = "█".repeat(Math.round(share * width)).padEnd(width, "░");
    this.out.write(`\r\u001b[2K${bar} ${String(Math.floor(share * 100)).padStart(3)} % ${names[stage]}`);
  };

  /** Leaves the terminal's line free again. */
  end(): void {
    if (this.out.isTTY) this.out.write("\r\u001b[2K");
  }
}
