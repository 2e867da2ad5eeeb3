import { Column, Entity, PrimaryColumn } from "typeorm";
import type { PortalName } from "./PortalName";

/** A signed-in browser. The cookie's secret is kept only as its SHA-256; the active role is state of the server. */
@Entity("session")
export class Session {
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "text" })
  tokenSha256!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Column({ type: "uuid", nullable: true })
  activeMandateId!: string | null;

  @Column({ type: "text" })
  portal!: PortalName;

  @Column({ type: "text" })
  assurance!: string;

  @Column({ type: "text" })
  method!: string;

  @Column({ type: "text", nullable: true })
  userAgentSha256!: string | null;

  @Column({ type: "timestamptz" })
  createdAt!: Date;

  @Column({ type: "timestamptz" })
  lastSeenAt!: Date;

  @Column({ type: "timestamptz" })
  expiresAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  revokedAt!: Date | null;
}
