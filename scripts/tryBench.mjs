import { runTool } from "./runTool.mjs";

/**
 * Makes two documents as `npm run bench -- documents` does: what measures must not break unseen.
 * @param {import("./Tally.mjs").Tally} tally
 */
export async function tryBench(tally) {
  console.log("\n--- the measurement of documents");
  const { ok, output } = await runTool(["services/api/bench/documents.mjs"], { env: { BENCH_DOCUMENTS: "2" } });
  if (!ok) console.log(output);
  tally.add("measurement of documents", { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
}
