import type { Reader } from "../platform/database/Reader";
import type { Perform } from "../platform/perform";
import { visitor } from "../platform/Viewer";
import { findShareDoor } from "./findShareDoor";
import { openShare, type OpenedShare } from "./openShare";
import type { ShareClient } from "./ShareClient";
import { takeOpening } from "./takeOpening";

/** How somebody comes to a link: with which secret, on what, and whether the button was pressed. */
export interface VisitorAsks {
  readonly secret: string;
  readonly client: ShareClient;
  readonly ticket: string | null;
  /** Programs that only look at an address never press. */
  readonly isPressed: boolean;
}

/**
 * What a link answers to somebody who has not signed in. ASKS: so many openings only, the button takes one. FOR_COMPANY:
 * opens to one company, which is not named. NOT_FOUND: closed, over, used up, altered, or never was.
 */
export type ShareAnswer =
  | { readonly state: "OPEN"; readonly opened: OpenedShare; readonly ticket: string | null }
  | { readonly state: "ASKS" | "FOR_COMPANY" | "NOT_FOUND" };

/** Opens a link for anybody: first the opening is taken under the link's lock, then what it shows is read. */
export async function answerVisitor(
  { read, perform, today }: { readonly read: Reader; readonly perform: Perform; readonly today: string },
  { secret, client, ticket, isPressed }: VisitorAsks,
): Promise<ShareAnswer> {
  const door = await findShareDoor(read, secret, today);
  if (!door) return { state: "NOT_FOUND" };
  if (door.companyCode !== null) return { state: "FOR_COMPANY" };
  const mayCount = door.openingLimit === null || isPressed;
  const taken =
    mayCount || ticket !== null
      ? await perform(visitor, takeOpening, { shareId: door.id, client, ticket, mayCount })
      : null;
  if (taken) {
    const opened = await openShare(read, secret, today, null);
    return opened ? { state: "OPEN", opened, ticket: taken.ticket } : { state: "NOT_FOUND" };
  }
  return { state: door.isUsedUp || mayCount ? "NOT_FOUND" : "ASKS" };
}
