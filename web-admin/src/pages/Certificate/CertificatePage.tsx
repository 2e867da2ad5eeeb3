import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useParams } from "react-router";
import { Certificate } from "./Certificate";
import { certificatePageQuery } from "./certificatePageQuery";

/** One entry of a certificate, at its address. */
export function CertificatePage() {
  const { certificateId = "" } = useParams();
  const answer = useQuery(certificatePageQuery, { variables: { id: certificateId } });
  return (
    <Loaded answer={answer} pick={(data) => data.certificateEntry}>
      {(certificate) => <Certificate certificate={certificate} />}
    </Loaded>
  );
}
