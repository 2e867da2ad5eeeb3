import type { EntityManager } from "typeorm";
import type { AwardedQualification } from "../../standards/testing/aQualification";
import { ApplicationRound } from "../ApplicationRound";
import { ApplicationRoundQualification } from "../ApplicationRoundQualification";

/** A published round for tests with this qualification, open from 2020 to 2099 unless the facts say otherwise. */
export async function aRound(
  tx: EntityManager,
  awarded: Pick<AwardedQualification, "organisation" | "qualification">,
  facts: Partial<ApplicationRound> = {},
): Promise<ApplicationRound> {
  const round = await tx.save(
    ApplicationRound,
    tx.create(ApplicationRound, {
      organisationId: awarded.organisation.id,
      name: "Katsevoor",
      ...{ opensOn: "2020-01-01", closesOn: "2099-12-31" },
      publishedAt: new Date("2020-01-01T10:00:00Z"),
      ...facts,
    }),
  );
  await tx.insert(ApplicationRoundQualification, {
    applicationRoundId: round.id,
    qualificationId: awarded.qualification.id,
  });
  return tx.findOneByOrFail(ApplicationRound, { id: round.id });
}
