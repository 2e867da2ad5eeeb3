import { Role } from "../platform/Role";
import type { Viewer } from "../platform/Viewer";
import { UsagePurpose } from "./UsagePurpose";

const byRole: Partial<Record<Viewer["activeRole"], UsagePurpose>> = {
  [Role.ASSESSOR]: UsagePurpose.ASSESSMENT,
  [Role.COMMITTEE_CHAIR]: UsagePurpose.DECISION,
  [Role.COMMITTEE_DEPUTY]: UsagePurpose.DECISION,
  [Role.COMMITTEE_MEMBER]: UsagePurpose.DECISION,
  [Role.REGISTRAR]: UsagePurpose.SUPERVISION,
  [Role.ADMINISTRATOR]: UsagePurpose.SUPERVISION,
};

/** What an official reads an application for, by the role acted in: the body examines, assessors assess, committees decide. */
export function usagePurposeOf(role: Viewer["activeRole"]): UsagePurpose {
  return byRole[role] ?? UsagePurpose.APPLICATION_REVIEW;
}
