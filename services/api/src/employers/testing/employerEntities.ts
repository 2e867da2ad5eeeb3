import { certificateEntities } from "../../certificates/testing/certificateEntities";
import { UsageEntry } from "../../people/UsageEntry";
import type { EntityClass } from "../../platform/database/openDataSource";
import { Event } from "../../platform/Event";
import { CertificateWatch } from "../CertificateWatch";
import { EmployerCheck } from "../EmployerCheck";
import { EmployerCheckRow } from "../EmployerCheckRow";
import { WatchNotice } from "../WatchNotice";

/** What the tests of employers need to have open. */
export const employerEntities: EntityClass[] = [
  ...new Set<EntityClass>([
    ...certificateEntities,
    ...[CertificateWatch, EmployerCheck, EmployerCheckRow, Event, UsageEntry, WatchNotice],
  ]),
];
