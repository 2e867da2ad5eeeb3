import { useMutation, useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { LetterPageQuery } from "../gql/graphql";
import { Loaded } from "../shell/Loaded";
import { usePortal } from "../shell/PortalContext";
import { useFormats } from "../texts/useFormats";
import { Button } from "../ui/Button";
import { LinkButton } from "../ui/LinkButton";
import { PageHead } from "../ui/PageHead";
import { letterPageQuery } from "./letterPageQuery";
import styles from "./LetterPage.module.css";
import { LetterParagraph } from "./LetterParagraph";
import { markLetterReadMutation } from "./markLetterReadMutation";

type ShownLetter = NonNullable<LetterPageQuery["letter"]>;

/** One letter, as a letter reads; opening it marks it read. */
export function LetterPage() {
  const { letterId = "" } = useParams();
  const answer = useQuery(letterPageQuery, { variables: { id: letterId } });
  return (
    <Loaded answer={answer} pick={(data) => data.letter}>
      {(letter) => <Letter letter={letter} />}
    </Loaded>
  );
}

function Letter({ letter }: { letter: ShownLetter }) {
  const { t } = useTranslation("letters");
  const { dateTime } = useFormats();
  const { portal } = usePortal();
  const [markRead] = useMutation(markLetterReadMutation, { refetchQueries: ["Viewer"] });
  const { id, readAt } = letter;
  useEffect(() => {
    if (!readAt) void markRead({ variables: { input: { letterId: id } } }).catch(() => undefined);
  }, [id, readAt, markRead]);
  return (
    <>
      <PageHead
        title={letter.subject}
        lang={letter.locale}
        crumbs={[{ label: t("back"), to: "/letters" }, { label: letter.subject }]}
        lead={t("received", { when: dateTime(letter.createdAt) })}
      />
      <article className={styles.letter} lang={letter.locale}>
        {letter.body.split(/\n{2,}/).map((paragraph, position) => (
          <LetterParagraph key={position}>{paragraph}</LetterParagraph>
        ))}
      </article>
      <div className="row no-print">
        {letter.applicationId && portal === "citizen" ? (
          <LinkButton to={`/applications/${letter.applicationId}`}>{t("toApplication")}</LinkButton>
        ) : null}
        <Button tone="secondary" icon="print" onPress={() => window.print()}>
          {t("print")}
        </Button>
      </div>
    </>
  );
}
