import { buildStale } from "./build.mjs";
import { compareGenerated, snapshot } from "./generatedFiles.mjs";
import { installMissing } from "./install.mjs";
import { runJestSuites } from "./jestSuites.mjs";
import { runJourneys } from "./journeys.mjs";
import { runParts } from "./parts.mjs";
import { refuseOldNode } from "./refuseOldNode.mjs";
import { Tally } from "./Tally.mjs";
import { tryBench } from "./tryBench.mjs";

/** `npm test`: every check there is, journeys in a real browser included. */
refuseOldNode();
installMissing();
const tally = new Tally();
const before = snapshot();
await runParts(tally);
await runJestSuites(tally);
await compareGenerated(tally, before);
if (await build()) {
  await tryBench(tally);
  await runJourneys(tally);
}
tally.print();
process.exit(tally.failed > 0 ? 1 : 0);

async function build() {
  console.log("\n--- build");
  try {
    await buildStale();
    tally.add("build", { passed: 1, failed: 0 });
    return true;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    tally.add("build", { passed: 0, failed: 1 });
    return false;
  }
}
