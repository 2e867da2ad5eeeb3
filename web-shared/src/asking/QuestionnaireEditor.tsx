import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LeaveGuard } from "../forms/LeaveGuard";
import type { QuestionnaireEditorQuery } from "../gql/graphql";
import { useCrumbs } from "../shell/useCrumbs";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ErrorSummary } from "../ui/ErrorSummary";
import { LinkButton } from "../ui/LinkButton";
import { PageHead } from "../ui/PageHead";
import { Tabs } from "../ui/Tabs";
import { useToast } from "../ui/useToast";
import { AudienceEditor } from "./AudienceEditor";
import type { QuestionnaireDraft } from "./draft";
import { LanguageFields } from "./LanguageFields";
import { QuestionList } from "./QuestionList";
import { QuestionnairePreview } from "./QuestionnairePreview";
import { SettingsEditor } from "./SettingsEditor";
import { useDraftSaving } from "./useDraftSaving";

type Props = {
  stored: QuestionnaireEditorQuery["questionnaire"];
  first: QuestionnaireDraft;
  isAuthority: boolean;
};

/** Where a field stands, so that a mistake can be gone to. */
const partOf = (field: string): string => /^(questions|audience)\b/.exec(field)?.[1] ?? "words";

/** Everything of a questionnaire on one page: its words, questions, audience and settings, and how it will look. */
export function QuestionnaireEditor({ stored, first, isAuthority }: Props) {
  const { t } = useTranslation(["asking", "ui", "askingForm"]);
  const { say } = useToast();
  const [draft, setDraft] = useState(first);
  const [kept, setKept] = useState(first);
  const [tab, setTab] = useState("words");
  const saving = useDraftSaving(stored, () => {
    setKept(draft);
    say(t("askingForm:edit.saved"));
  });
  const set = (change: Partial<QuestionnaireDraft>) => setDraft({ ...draft, ...change });
  const save = async () => {
    const [fault] = await saving.save(draft);
    if (fault) setTab(partOf(fault.field ?? ""));
  };
  const isOpen = stored?.status === "OPEN";
  const title = stored ? t("askingForm:edit.title", { name: stored.titleEt }) : t("askingForm:edit.new");
  const back = stored ? `/questionnaires/${stored.id}` : "/questionnaires";
  const crumbs = useCrumbs(
    { label: t("list.title"), to: "/questionnaires" },
    { label: stored ? t("askingForm:edit.crumb") : t("askingForm:edit.new") },
  );
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <PageHead
        title={title}
        lead={isOpen ? t("askingForm:edit.leadOpen") : t("askingForm:edit.lead")}
        crumbs={crumbs}
      />
      <LeaveGuard isUnsaved={draft !== kept && !saving.busy} />
      <ErrorSummary mistakes={saving.mistakes} attempt={saving.attempt} />
      {stored?.status === "SCHEDULED" ? <Alert tone="warning">{t("askingForm:edit.reviewAgain")}</Alert> : null}
      <Tabs
        label={t("askingForm:edit.parts")}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: "words",
            label: t("askingForm:edit.words"),
            content: (
              <div className="stack">
                <LanguageFields
                  label={t("askingForm:edit.titleLabel")}
                  name="title"
                  value={draft.title}
                  onChange={(words) => set({ title: words })}
                  error={saving.errorOf("titleEt")}
                />
                <LanguageFields
                  label={t("askingForm:edit.purpose")}
                  hint={t("askingForm:edit.purposeHint")}
                  name="purpose"
                  value={draft.purpose}
                  onChange={(words) => set({ purpose: words })}
                  error={saving.errorOf("purposeEt")}
                  lines={4}
                />
                <SettingsEditor {...{ draft, set, isOpen, isAuthority }} errorOf={saving.errorOf} />
              </div>
            ),
          },
          {
            id: "questions",
            label: t("askingForm:edit.questions"),
            count: draft.questions.length,
            content: (
              <QuestionList
                questions={draft.questions}
                onChange={(questions) => set({ questions })}
                errorOf={saving.errorOf}
                askedKeys={isOpen ? first.questions.map(({ key }) => key) : []}
              />
            ),
          },
          ...(isOpen
            ? []
            : [
                {
                  id: "audience",
                  label: t("askingForm:edit.audience"),
                  content: (
                    <AudienceEditor
                      value={draft.audience}
                      onChange={(audience) => set({ audience })}
                      mode={draft.mode}
                      isAuthority={isAuthority}
                      errorOf={saving.errorOf}
                    />
                  ),
                },
              ]),
          {
            id: "preview",
            label: t("askingForm:edit.preview"),
            content: (
              <Card>
                <QuestionnairePreview {...draft} />
              </Card>
            ),
          },
        ]}
      />
      <div className="row">
        <Button type="submit" busy={saving.busy} busyText={t("ui:saving")}>
          {isOpen ? t("askingForm:edit.saveOpen") : t("ui:save")}
        </Button>
        <LinkButton to={back} tone="secondary">
          {t("ui:cancel")}
        </LinkButton>
      </div>
    </form>
  );
}
