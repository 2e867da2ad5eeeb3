import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { Event } from "./Event";
import type { JobOptions } from "./addJob";
import type { Viewer } from "./Viewer";

/** Everything that can be loaded by its id. */
export interface Identified extends ObjectLiteral {
  id: string;
}

/** One thing done by one person at one moment in one transaction. Nothing is written without it. */
export interface Act {
  readonly tx: EntityManager;
  readonly viewer: Viewer;
  readonly now: Date;
  /** The day in Estonia, YYYY-MM-DD. */
  readonly today: string;
  readonly requestId: string | null;
  /** Loads the thing being decided and locks its row; "share" may be held by several at once. NOT_FOUND when absent. */
  lock<T extends Identified>(entity: EntityTarget<T>, id: string, mode?: "update" | "share"): Promise<T>;
  /** Loads without a lock. NOT_FOUND when absent. */
  get<T extends Identified>(entity: EntityTarget<T>, id: string): Promise<T>;
  /** Notes what happened and, in the same transaction, orders what follows from it. */
  record(type: string, subjectId: string, data?: Record<string, unknown>): Promise<Event>;
  /** Orders work for the worker; it is done only if this act is kept. */
  job(task: string, payload: Record<string, unknown>, options?: JobOptions): Promise<void>;
}
