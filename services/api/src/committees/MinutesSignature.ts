import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Role } from "../platform/Role";
import { SigningMeans } from "./SigningMeans";

/** A signature given on one version of the minutes (XAdES), never changed. */
@ObjectType()
@Entity("minutes_signature")
export class MinutesSignature {
  @PrimaryColumn({ type: "uuid", default: () => "new_id()" })
  id!: string;

  @Column({ type: "uuid" })
  minutesId!: string;

  @Column({ type: "uuid" })
  personId!: string;

  @Field(() => Role)
  @Column({ type: "text" })
  role!: Role;

  @Column({ type: "text" })
  means!: SigningMeans;

  @Column({ type: "text" })
  signatureXml!: string;

  @Column({ type: "text" })
  certificatePem!: string;

  @Field(() => Date)
  @Column({ type: "timestamptz" })
  signedAt!: Date;
}
