import { registerEnumType } from "type-graphql";
import { Role } from "../platform/Role";

registerEnumType(Role, { name: "Role" });

/** The role as the schema knows it. */
export const RoleEnum = Role;
