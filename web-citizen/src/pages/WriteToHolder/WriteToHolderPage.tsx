import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { ConfirmationPanel } from "@kutse/web-shared/ui/ConfirmationPanel";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { WriteToHolderPageQuery } from "../../gql/graphql";
import { MessageForm } from "./MessageForm";
import { writeToHolderPageQuery } from "./writeToHolderPageQuery";

/** Writing to the holder of a public certificate without seeing the address. */
export function WriteToHolderPage() {
  const { t } = useTranslation(["message", "register"]);
  const { registrationNumber = "" } = useParams();
  const [repliesTo, setRepliesTo] = useState<string | null>(null);
  const answer = useQuery(writeToHolderPageQuery, { variables: { registrationNumber } });
  return (
    <Loaded answer={answer} pick={(data) => data.certificate && { ...data, certificate: data.certificate }}>
      {({ certificate, viewer }) => {
        const own = `/certificates/${certificate.registrationNumber ?? registrationNumber}`;
        const back = <LinkButton to={own}>{t("toCertificate")}</LinkButton>;
        if (repliesTo) {
          return (
            <ConfirmationPanel title={t("sent")}>
              <p>{t("sentWords", { replyTo: repliesTo })}</p>
              <div>{back}</div>
            </ConfirmationPanel>
          );
        }
        const number = t("register:certificate", { number: certificate.registrationNumber ?? "" });
        const refused = certificate.viewerCanWriteToHolder ? "takesNone" : "notHere";
        return (
          <div className="stack">
            <PageHead
              title={t("title")}
              lead={t("lead")}
              crumbs={[{ label: number, to: own }, { label: t("title") }]}
            />
            {viewer && certificate.holderTakesMessages ? (
              <MessageForm
                certificateId={certificate.id}
                sender={senderOf(viewer)}
                email={viewer.person.email ?? ""}
                onSent={setRepliesTo}
              />
            ) : (
              <EmptyState icon="letter" title={t(refused)} act={back}>
                {t(`${refused}Words`)}
              </EmptyState>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

/** As the holder will read it: the person, and the company the person acts for. */
function senderOf({ person, activeMandate }: NonNullable<WriteToHolderPageQuery["viewer"]>): string {
  const company = activeMandate?.organisation?.name;
  return company ? `${fullName(person)}, ${company}` : fullName(person);
}
