import type { DataSource, EntityManager } from "typeorm";
import type { Act } from "../src/platform/Act";
import { actOver } from "../src/platform/actOver";
import { channelOver } from "../src/platform/database/channelOver";
import { openDataSource, type EntityClass } from "../src/platform/database/openDataSource";
import { readerOver } from "../src/platform/database/Reader";
import { RequestContext } from "../src/platform/RequestContext";
import { system, type Viewer } from "../src/platform/Viewer";

class Undo extends Error {}

export interface ActFacts {
  readonly viewer?: Viewer;
  readonly now?: Date;
}

export interface TestDatabase {
  /** The worker's own database; what is written through it stays, so clean up or use fresh ids (races). */
  source(): DataSource;
  /** Runs in one transaction that is always undone. */
  inAct(run: (act: Act) => Promise<void>, facts?: ActFacts): Promise<void>;
}

/** Opens the worker's database with these entities for the tests of a file. Call at the top of `describe` or the file. */
export function testDatabase(entities: EntityClass[], poolSize = 10): TestDatabase {
  let opened: DataSource | null = null;
  const source = (): DataSource => opened ?? notOpen();
  beforeAll(async () => {
    opened = await openDataSource(process.env["DATABASE_URL"] ?? "", entities, poolSize);
  });
  afterAll(async () => {
    await opened?.destroy();
  });
  return {
    source,
    async inAct(run, { viewer = system, now = new Date() } = {}) {
      const undone = source().transaction(async (tx) => {
        await run(actOver(tx, viewer, now));
        throw new Undo();
      });
      await undone.catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error;
      });
    },
  };
}

/** The same act, done by somebody else, or at another moment. */
export function as(act: Act, viewer: Viewer, now: Date = act.now): Act {
  return actOver(act.tx, viewer, now, act.requestId);
}

/** What a resolver or query has at hand, inside this transaction. */
export function contextOver(tx: EntityManager, viewer: Viewer): RequestContext {
  return new RequestContext(viewer, "test", readerOver(tx, channelOver(tx)), (who, action, input) =>
    action(actOver(tx, who, new Date()), input),
  );
}

function notOpen(): never {
  throw new Error("The database is opened before the tests of the file run");
}
