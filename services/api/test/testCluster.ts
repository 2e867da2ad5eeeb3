interface TestCluster {
  readonly dataDir: string;
  readonly stop: () => void;
}

let running: TestCluster | undefined;

/** The throw-away database server of this run, from the start to the end of it. */
export const testCluster = {
  set(cluster: TestCluster | undefined): void {
    running = cluster;
  },
  get(): TestCluster | undefined {
    return running;
  },
};
