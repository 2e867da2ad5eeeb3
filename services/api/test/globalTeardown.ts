import { rm } from "node:fs/promises";
import { testCluster } from "./testCluster";

/** Ends the throw-away PostgreSQL and leaves nothing behind. */
export default async function globalTeardown(): Promise<void> {
  const cluster = testCluster.get();
  if (!cluster) return;
  testCluster.set(undefined);
  cluster.stop();
  await rm(cluster.dataDir, { recursive: true, force: true });
}
