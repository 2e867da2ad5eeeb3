import { Field, Int, ObjectType } from "type-graphql";

/** The register in figures at one moment. What waits for Kutsekoda is told to Kutsekoda only. */
@ObjectType({ simpleResolvers: true })
export class Statistics {
  @Field(() => Date)
  asOf!: Date;

  @Field(() => Int, { description: "Valid today, hidden ones counted too." })
  validCertificates!: number;

  @Field(() => Int, { description: "Ever registered." })
  certificatesIssued!: number;

  @Field(() => Int, { description: "In force today." })
  occupationalStandards!: number;

  @Field(() => Int, { description: "Of the standards in force today." })
  qualifications!: number;

  @Field(() => Int, { description: "With an awarding right in force today, schools apart." })
  awardingBodies!: number;

  @Field(() => Int, { description: "Schools with an awarding right in force today." })
  schools!: number;

  @Field(() => Int, { nullable: true, description: "Entries that wait for the registrar." })
  waitingForConfirmation!: number | null;

  @Field(() => Int, { nullable: true, description: "Awarding rights that end within 12 months." })
  rightsEndingSoon!: number | null;

  @Field(() => Int, { nullable: true, description: "Mandates that end within 60 days." })
  mandatesEndingSoon!: number | null;
}
