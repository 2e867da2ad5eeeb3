import { FieldResolver, Resolver, Root } from "type-graphql";
import { Role } from "../platform/Role";
import { RoleEnum } from "./RoleEnum";
import { UsageEntry } from "./UsageEntry";

/** The role somebody read in. */
@Resolver(() => UsageEntry)
export class UsageEntryResolver {
  @FieldResolver(() => RoleEnum, { nullable: true, description: "Null: who read had not signed in." })
  readerRole(@Root() entry: UsageEntry): Role | null {
    return Object.values(Role).find((role) => role === entry.readerRole) ?? null;
  }
}
