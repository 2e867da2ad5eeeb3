import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Locale } from "../platform/Viewer";
import type { PortalName } from "./PortalName";

/** A sign-in under way at the state's service: what has to match when the browser comes back. */
@Entity("sign_in")
export class SignIn {
  @PrimaryColumn({ type: "text" })
  tokenSha256!: string;

  @Column({ type: "text" })
  state!: string;

  @Column({ type: "text" })
  nonce!: string;

  @Column({ type: "text" })
  codeVerifier!: string;

  @Column({ type: "text" })
  portal!: PortalName;

  @Column({ type: "text" })
  locale!: Locale;

  @Column({ type: "text", nullable: true })
  returnPath!: string | null;

  @Column({ type: "timestamptz" })
  expiresAt!: Date;
}
