import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from "typeorm";
import { AccessError } from "./AccessError";
import { Event } from "./Event";
import { addJob, type JobOptions } from "./addJob";
import { isId } from "./isId";
import { reactionsTo } from "./reactions";
import { tallinnDay } from "./tallinnDay";
import type { Viewer } from "./Viewer";

interface Identified extends ObjectLiteral {
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

/** An act over an open transaction. */
export function actOver(tx: EntityManager, viewer: Viewer, now: Date, requestId: string | null = null): Act {
  const find = async <T extends Identified>(
    entity: EntityTarget<T>,
    id: string,
    mode: "pessimistic_write" | "pessimistic_read" | null,
  ): Promise<T> => {
    const where = { id } as FindOptionsWhere<T>;
    const found = isId(id) ? await tx.findOne(entity, mode ? { where, lock: { mode } } : { where }) : null;
    if (!found) throw new AccessError("NOT_FOUND");
    return found;
  };
  return {
    tx,
    viewer,
    now,
    today: tallinnDay(now),
    requestId,
    lock: (entity, id, mode = "update") =>
      find(entity, id, mode === "share" ? "pessimistic_read" : "pessimistic_write"),
    get: (entity, id) => find(entity, id, null),
    job: (task, payload, options) => addJob(tx, task, payload, options),
    async record(type, subjectId, data = {}) {
      const event = tx.create(Event, {
        type,
        subjectType: type.split(".")[0] ?? type,
        subjectId,
        actorPersonId: viewer.personId,
        actorRole: viewer.activeRole,
        actorOrganisationId: viewer.organisationId,
        data,
        requestId,
      });
      event.at = now;
      await tx.save(Event, event);
      for (const reaction of Object.keys(reactionsTo(type))) {
        await addJob(tx, "react", { eventId: event.id, reaction }, { key: `${event.id}:${reaction}` });
      }
      return event;
    },
  };
}
