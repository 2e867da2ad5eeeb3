import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { LoadedList } from "../shell/LoadedList";
import { fullName } from "../texts/fullName";
import { useFormats } from "../texts/useFormats";
import { Card } from "../ui/Card";
import { EmptyState } from "../ui/EmptyState";
import { LinkButton } from "../ui/LinkButton";
import { LocalText } from "../ui/LocalText";
import { answerAttachmentsQuery } from "./answerAttachmentsQuery";
import styles from "./AnswerTexts.module.css";

type Props = { questionnaireId: string; questionKey: string };

/** The files that were attached in answer to a question, each with who sent it. */
export function AnswerAttachments({ questionnaireId, questionKey }: Props) {
  const { t } = useTranslation("askingResults");
  const { bytes, dateTime } = useFormats();
  const answer = useQuery(answerAttachmentsQuery, {
    variables: { questionnaireId, questionKey },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Card title={t("attachments.title")}>
      <LoadedList answer={answer} pick={(data) => data.answerAttachments}>
        {(nodes) =>
          nodes.length === 0 ? (
            <EmptyState title={t("attachments.none")} icon="document" />
          ) : (
            <ul className={styles.list} aria-label={t("attachments.title")}>
              {nodes.map(({ id, files, person, organisation, submittedAt }) => (
                <li key={id} className={styles.text}>
                  {files.map((file) => (
                    <div key={file.id}>
                      <LinkButton to={`/files/${file.id}`} document tone="link" icon="download">
                        {file.fileName} ({bytes(file.byteSize)})
                      </LinkButton>
                    </div>
                  ))}
                  <p className="muted small">
                    {person ? `${fullName(person)}, ` : null}
                    {organisation ? (
                      <>
                        <LocalText of={organisation} />,{" "}
                      </>
                    ) : null}
                    {submittedAt ? t("attachments.sent", { at: dateTime(submittedAt) }) : null}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </LoadedList>
    </Card>
  );
}
