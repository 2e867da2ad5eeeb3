import type { EntityManager, EntityTarget, FindOptionsWhere } from "typeorm";
import { AccessError } from "./AccessError";
import type { Act, Identified } from "./Act";
import { addJob } from "./addJob";
import { Event } from "./Event";
import { isId } from "./isId";
import { reactionsTo } from "./reactions";
import { tallinnDay } from "./tallinnDay";
import type { Viewer } from "./Viewer";

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
