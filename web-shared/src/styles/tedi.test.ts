import { execFileSync } from "node:child_process";
import { join } from "node:path";

test("the TEDI tokens are the ones the state's package gives and our styles use", () => {
  const script = join(__dirname, "../../scripts/writeTediTokens.mjs");
  const check = () => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" });
  expect(check).not.toThrow();
});
