import { Role } from "../platform/Role";
import type { Viewer } from "../platform/Viewer";

/** A part of a WHERE over `application a`; $1 is the viewer's person, $2 the organisation the viewer acts for. */
export interface Scope {
  /** For the statement's name: one prepared statement per scope. */
  readonly name: string;
  readonly where: string;
}

/** One's own applications, drafts too. */
export const ownApplications: Scope = { name: "own", where: "(a.person_id = $1::uuid and ($2::uuid is null or true))" };
const none: Scope = { name: "none", where: "($1::uuid is null and $2::uuid is null and false)" };
const body: Scope = { name: "body", where: "(a.organisation_id = $2::uuid and a.submitted_at is not null)" };

// Sessions and meetings belong to later modules: their tables are read here by name, so that whatever lists or opens an
// application asks one place who may see it.
const seated: Scope = {
  name: "seated",
  where: `(a.organisation_id = $2::uuid and a.person_id <> $1::uuid and (exists (
    select 1 from exam_seat s join exam_session_assessor e on e.exam_session_id = s.exam_session_id
    where s.application_id = a.id and s.given_up_at is null and e.person_id = $1::uuid)
    or exists (select 1 from paper_assessment q where q.application_id = a.id and q.assessed_by = $1::uuid)
    or (a.status = 'ADMITTED' and exists (select 1 from awarding_procedure p
      where p.id = a.awarding_procedure_id and a.kind = any(p.papers_only_for)))))`,
};
const onAgenda = `exists (
    select 1 from agenda_item i join meeting_seat m on m.meeting_id = i.meeting_id and m.person_id = $1::uuid
    where i.application_id = a.id and i.removed_at is null and not exists (
      select 1 from recusal r where r.agenda_item_id = i.id and r.person_id = $1::uuid))`;
const awaitsCommittee = `(a.status = 'IN_REVIEW' and exists (
    select 1 from awarding_procedure p where p.id = a.awarding_procedure_id and p.admission_by = 'COMMITTEE'))`;
const member: Scope = {
  name: "member",
  where: `(a.organisation_id = $2::uuid and a.person_id <> $1::uuid and ${onAgenda})`,
};
const chair: Scope = {
  name: "chair",
  where: `(a.organisation_id = $2::uuid and a.person_id <> $1::uuid and (${onAgenda} or ${awaitsCommittee}))`,
};

// A supervisor sees what he or she has opened with a reason, for an hour.
const supervised: Scope = {
  name: "supervised",
  where: `($2::uuid is null or true) and exists (select 1 from supervision_reading r
    where r.application_id = a.id and r.person_id = $1::uuid and r.opened_at > now() - interval '1 hour')`,
};

const scopes: Readonly<Record<Viewer["activeRole"], Scope>> = {
  VISITOR: none,
  SYSTEM: none,
  [Role.CITIZEN]: ownApplications,
  [Role.COORDINATOR]: body,
  [Role.MANAGER]: body,
  [Role.ASSESSOR]: seated,
  [Role.COMMITTEE_CHAIR]: chair,
  [Role.COMMITTEE_DEPUTY]: chair,
  [Role.COMMITTEE_MEMBER]: member,
  [Role.REGISTRAR]: supervised,
  [Role.ADMINISTRATOR]: supervised,
  [Role.EMPLOYER]: none,
};

/**
 * Which applications this viewer's lists show: a citizen's own; all submitted to one's body; for assessors those seated in
 * their sessions and those whose papers they assess; for committee members those on their agendas on which they are not recused.
 */
export function applicationsVisibleTo(viewer: Viewer): Scope {
  return scopes[viewer.activeRole];
}

/** Which applications this viewer may open: those of the lists and, in any role, one's own. */
export function applicationsOpenTo(viewer: Viewer): Scope {
  const { name, where } = applicationsVisibleTo(viewer);
  return { name: `${name}_or_own`, where: `(${where} or ${ownApplications.where})` };
}
