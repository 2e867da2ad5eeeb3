import type { Act } from "../../platform/Act";
import { actOver } from "../../platform/actOver";
import type { Viewer } from "../../platform/Viewer";
import { AgendaItem } from "../AgendaItem";
import { conveneMeeting } from "../conveneMeeting";
import { markAttendance } from "../markAttendance";
import type { Meeting } from "../Meeting";
import { openVoting } from "../openVoting";
import type { CommitteeGround } from "./aCommittee";

export interface OpenMeeting {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly item: AgendaItem;
}

/** A meeting for tests on all the ground's cases: convened, these viewers (everybody unless told) present, voting open. */
export async function anOpenMeeting(
  act: Act,
  ground: CommitteeGround,
  present?: readonly Viewer[],
): Promise<OpenMeeting> {
  const by = (viewer: Viewer): Act => actOver(act.tx, viewer, act.now);
  const meeting = await conveneMeeting(by(ground.office), {
    committeeId: ground.committee.id,
    form: "PHYSICAL",
    place: "Tallinn",
    startsAt: act.now,
    applicationIds: ground.applications.map((application) => application.id),
  });
  const there = present ?? [ground.chair, ground.deputy, ...ground.members];
  const presentPersonIds = there.map((viewer) => viewer.personId ?? "");
  await markAttendance(by(ground.office), { meetingId: meeting.id, presentPersonIds });
  const items = await act.tx.find(AgendaItem, { where: { meetingId: meeting.id }, order: { position: "ASC" } });
  const presiding = there.includes(ground.chair) ? ground.chair : ground.deputy;
  for (const item of items) await openVoting(by(presiding), { agendaItemId: item.id });
  const [item] = items;
  if (!item) throw new Error("The ground has no case");
  return { meeting, items, item };
}
