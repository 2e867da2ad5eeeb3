import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { Role } from "../platform/Role";
import type { Locale } from "../platform/Viewer";
import { LocaleEnum } from "./LocaleEnum";
import { RoleEnum } from "./RoleEnum";

/** The portals as the schema knows them. */
export const Portal = { CITIZEN: "CITIZEN", KAO: "KAO", ADMIN: "ADMIN" } as const;
export type Portal = (typeof Portal)[keyof typeof Portal];
registerEnumType(Portal, { name: "Portal" });

/** The signed-in person as the portals see it: who, in which role, until when. */
@ObjectType("Viewer")
export class ViewerType {
  @Field(() => ID)
  id!: string;

  personId!: string;

  activeMandateId!: string | null;

  @Field(() => RoleEnum)
  activeRole!: Role;

  @Field(() => Portal)
  portal!: Portal;

  @Field(() => LocaleEnum)
  locale!: Locale;

  @Field(() => Date)
  sessionEndsAt!: Date;

  @Field(() => Date)
  idleEndsAt!: Date;
}
