import { compareGenerated, snapshot } from "./generatedFiles.mjs";
import { installMissing } from "./install.mjs";
import { runJestSuites } from "./jestSuites.mjs";
import { runParts } from "./parts.mjs";
import { refuseOldNode } from "./refuseOldNode.mjs";
import { Tally } from "./Tally.mjs";

/** `npm run check`: all that can be said in under three minutes. */
refuseOldNode();
installMissing();
const tally = new Tally();
const before = snapshot();
await runParts(tally);
await runJestSuites(tally);
await compareGenerated(tally, before);
tally.print();
process.exit(tally.failed > 0 ? 1 : 0);
