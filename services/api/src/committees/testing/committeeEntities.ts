import { examEntities } from "../../exams/testing/examEntities";
import type { EntityClass } from "../../platform/database/openDataSource";
import { AgendaItem } from "../AgendaItem";
import { Committee } from "../Committee";
import { Decision } from "../Decision";
import { Meeting } from "../Meeting";
import { MeetingSeat } from "../MeetingSeat";
import { Minutes } from "../Minutes";
import { MinutesSignature } from "../MinutesSignature";
import { MinutesSigner } from "../MinutesSigner";
import { Recusal } from "../Recusal";
import { Signing } from "../Signing";
import { Vote } from "../Vote";

/** The entities that committees touch, for tests of this module and of those after it. */
export const committeeEntities: EntityClass[] = [
  ...examEntities,
  Committee,
  Meeting,
  MeetingSeat,
  AgendaItem,
  Recusal,
  Vote,
  Minutes,
  MinutesSigner,
  MinutesSignature,
  Signing,
  Decision,
];
