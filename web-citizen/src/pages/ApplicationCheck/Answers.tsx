import { CompetenceList } from "@kutse/web-shared/cards/CompetenceList";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { SummaryList } from "@kutse/web-shared/ui/SummaryList";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { readFragment } from "../../gql/fragment-masking";
import type { Draft_ApplicationFragment } from "../../gql/graphql";
import { documentsFragment } from "../../parts/documentsFragment";
import styles from "./Answers.module.css";

/** All answers of a draft, as they will be submitted. */
export function Answers({ draft }: { draft: Draft_ApplicationFragment }) {
  const { t } = useTranslation(["application", "competences", "ui", "status"]);
  const { documents } = readFragment(documentsFragment, draft);
  const home = `/applications/${draft.id}`;
  const hidden = (["nameHidden", "birthDateHidden", "certificateHidden"] as const).filter((flag) => draft[flag]);
  const long = (text: string | null | undefined) => (text ? <span className={styles.long}>{text}</span> : null);
  const row = (id: string, label: string, value: ReactNode, step?: string) => ({
    ...{ id, label, value },
    ...(step ? { changeTo: `${home}/${step}` } : {}),
  });
  const chosen =
    draft.electives.length > 0 ? <CompetenceList competences={draft.electives} /> : t("competences:noneChosen");
  const mayChoose = draft.qualification.competences.some((each) => each.isElective);
  const electives = mayChoose ? [row("electives", t("competences:chosen"), chosen, "kind")] : [];
  return (
    <SummaryList
      rows={[
        row(
          "qualification",
          t("qualificationRow"),
          <QualificationTitle qualification={draft.qualification} specialisation={draft.specialisation ?? null} />,
          draft.qualification.specialisations.length > 0 ? "kind" : undefined,
        ),
        ...electives,
        row("kind", t("kindRow"), t(`status:kind.${draft.kind}`)),
        row("body", t("bodyRow"), <LocalText of={draft.organisation} />),
        row("email", t("email"), draft.email, "contacts"),
        row("phone", t("phone"), draft.phone, "contacts"),
        row("address", t("address"), draft.address, "contacts"),
        row("wantsPaper", t("wantsPaper"), t(draft.wantsPaper ? "ui:yes" : "ui:no"), "contacts"),
        row("education", t("education"), long(draft.education), "education"),
        row("work", t("workExperience"), long(draft.workExperience), "work"),
        row(
          "documents",
          t("check.documents"),
          documents.length > 0 ? documents.map((each) => <div key={each.id}>{each.fileName}</div>) : null,
          "documents",
        ),
        row("language", t("examLanguage"), t(`status:language.${draft.examLanguage}`), "exam"),
        row("needs", t("specialNeeds"), long(draft.specialNeeds), "exam"),
        row("remarks", t("additionalRemarks"), long(draft.additionalRemarks), "exam"),
        row(
          "publicity",
          t("section.PUBLICITY"),
          hidden.length > 0 ? hidden.map((flag) => <div key={flag}>{t(flag)}</div>) : t("check.publicAll"),
          "publicity",
        ),
      ]}
    />
  );
}
