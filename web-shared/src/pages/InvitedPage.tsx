import { useMutation, useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "react-router";
import { readFragment } from "../gql/fragment-masking";
import { invitedPageQuery } from "../questionnaires/invitedPageQuery";
import { openQuestionSheetMutation } from "../questionnaires/openQuestionSheetMutation";
import { sheetFragment } from "../questionnaires/sheetFragment";
import { SheetBody } from "../questionnaires/SheetBody";
import { SheetHead } from "../questionnaires/SheetHead";
import { Loaded } from "../shell/Loaded";
import { MessagePage } from "../shell/MessagePage";
import { ConfirmationPanel } from "../ui/ConfirmationPanel";

/** An outside expert answers by an invitation, without sign-in. The secret stands behind the # and never reaches a log. */
export function InvitedPage() {
  const { t } = useTranslation("questions");
  const { questionnaireId = "" } = useParams();
  const { hash } = useLocation();
  const invitation = hash.slice(1);
  const [isSent, setIsSent] = useState(false);
  const answer = useQuery(invitedPageQuery, { variables: { questionnaireId, invitation }, skip: isSent });
  const [open] = useMutation(openQuestionSheetMutation);
  useEffect(() => {
    void open({ variables: { input: { questionnaireId, invitation } } }).catch(() => undefined);
  }, [questionnaireId, invitation, open]);
  if (isSent) {
    return (
      <ConfirmationPanel title={t("sentTitle")}>
        <p>{t("sentOutsider")}</p>
      </ConfirmationPanel>
    );
  }
  if (answer.data?.invitedSheet === null) {
    return (
      <MessagePage icon="info" title={t("invitationGone")}>
        {t("invitationGoneWords")}
      </MessagePage>
    );
  }
  return (
    <Loaded answer={answer} pick={(data) => data.invitedSheet}>
      {(found) => {
        const sheet = readFragment(sheetFragment, found);
        return (
          <div className="stack">
            <SheetHead sheet={sheet} body={null} />
            <SheetBody sheet={sheet} invitation={invitation} onSent={() => setIsSent(true)} />
          </div>
        );
      }}
    </Loaded>
  );
}
