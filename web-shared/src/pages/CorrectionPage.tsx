import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { readFragment } from "../gql/fragment-masking";
import { Loaded } from "../shell/Loaded";
import { fullName } from "../texts/fullName";
import { PageHead } from "../ui/PageHead";
import { CorrectEntry } from "./CorrectEntry";
import { CorrectionFacts } from "./CorrectionFacts";
import { correctionFragment } from "./correctionFragment";
import { correctionPageQuery } from "./correctionPageQuery";
import { CorrectionStateTag } from "./CorrectionStateTag";
import { ProposeCorrection } from "./ProposeCorrection";

/** One request for a correction: what is wrong, the evidence, the clock, and what the viewer may do about it. */
export function CorrectionPage() {
  const { t } = useTranslation("corrections");
  const { correctionId = "" } = useParams();
  const answer = useQuery(correctionPageQuery, { variables: { id: correctionId } });
  return (
    <Loaded answer={answer} pick={(data) => data.correction}>
      {(reference) => {
        const request = readFragment(correctionFragment, reference);
        const { certificate } = request;
        const name = fullName(certificate.person ?? certificate.holder);
        return (
          <div className="stack">
            <PageHead
              title={t("one", { name })}
              lead={t("number", { number: certificate.registrationNumber ?? "" })}
              crumbs={[{ label: t("title"), to: "/corrections" }, { label: name }]}
              status={<CorrectionStateTag state={request.state} />}
            />
            <CorrectionFacts request={reference} />
            {request.viewerCanDecide ? <ProposeCorrection request={reference} /> : null}
            {request.viewerCanCarryOut ? <CorrectEntry request={reference} /> : null}
          </div>
        );
      }}
    </Loaded>
  );
}
