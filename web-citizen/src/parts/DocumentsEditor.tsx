import { upload } from "@kutse/web-shared/session/upload";
import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { FileUpload, type FileOnItsWay } from "@kutse/web-shared/ui/FileUpload";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import type { Documents_ApplicationFragment } from "../gql/graphql";
import { AttachedDocuments } from "./AttachedDocuments";
import { attachDocumentMutation } from "./attachDocumentMutation";
import { documentsFragment } from "./documentsFragment";
import { removeDocumentMutation } from "./removeDocumentMutation";
import { useAct } from "@kutse/web-shared/problems/useAct";

type Requirement = Documents_ApplicationFragment["procedure"]["documentRequirements"][number];
type Document = Documents_ApplicationFragment["documents"][number];

const accepted = [".pdf", ".jpg", ".jpeg", ".png", ".odt", ".docx", ".asice", ".bdoc"];

/** Where papers are put to an application: one place for each that is asked, and one for all others. */
export function DocumentsEditor(props: { application: FragmentType<typeof documentsFragment> }) {
  const { t } = useTranslation("application");
  const { say } = useToast();
  const application = readFragment(documentsFragment, props.application);
  const remove = useAct(removeDocumentMutation);
  const asked = application.procedure.documentRequirements.filter((each) => each.appliesTo.includes(application.kind));
  const takeOff = async (document: Document) => {
    const { data } = await remove.run({ input: { applicationDocumentId: document.id } });
    if (data) say(t("document.removed"));
  };
  const of = (requirement: Requirement | null) =>
    application.documents.filter((document) => (document.requirement?.id ?? null) === (requirement?.id ?? null));
  return (
    <div className="stack">
      <ErrorSummary mistakes={remove.mistakes} />
      {asked.length === 0 ? <p className="muted">{t("document.nothingAsked")}</p> : null}
      {[...asked, null].map((requirement) => (
        <div key={requirement?.id ?? "other"} className="stack-tight">
          <DocumentPlace applicationId={application.id} requirement={requirement} />
          <AttachedDocuments documents={of(requirement)} onRemove={(document) => void takeOff(document)} />
        </div>
      ))}
    </div>
  );
}

function DocumentPlace({ applicationId, requirement }: { applicationId: string; requirement: Requirement | null }) {
  const { t } = useTranslation(["application", "ui"]);
  const { say } = useToast();
  const words = useProblemText();
  const { label, hint } = usePlaceWords(requirement);
  const attach = useAct(attachDocumentMutation);
  const [onItsWay, setOnItsWay] = useState<readonly FileOnItsWay[]>([]);
  const [error, setError] = useState<string>();
  const send = async (file: File) => {
    const progress = (percent: number) => setOnItsWay([{ fileName: file.name, progress: percent }]);
    progress(0);
    const outcome = await upload(file, progress);
    setOnItsWay([]);
    if (outcome.kind !== "uploaded") {
      setError(`${file.name}: ${outcome.kind === "problem" ? words(outcome.code) : t("ui:uploadFailed")}`);
      return;
    }
    const requirementId = requirement?.id ?? null;
    const { data, problems } = await attach.run({
      input: { applicationId, requirementId, documentId: outcome.file.id },
    });
    if (data) say(t("document.added", { title: file.name }));
    else setError(problems.map((problem) => words(problem.code)).join(" "));
  };
  const sendAll = async (files: File[]) => {
    setError(undefined);
    for (const file of files) await send(file);
  };
  return (
    <FileUpload
      label={label}
      hint={hint}
      error={error}
      accept={accepted}
      multiple
      onItsWay={onItsWay}
      onFiles={(files) => void sendAll(files)}
    />
  );
}

/** What the place is for, in the language of the page. */
function usePlaceWords(requirement: Requirement | null): { label: string; hint: string } {
  const { t } = useTranslation(["application", "ui"]);
  const locale = useLocale();
  if (!requirement) return { label: t("document.other"), hint: t("document.otherHint") };
  const title = localName(requirement, locale).text;
  const hints = { et: requirement.hint, en: requirement.hintEn, ru: requirement.hintRu };
  const age = requirement.maxAgeMonths ? t("document.notOlder", { count: requirement.maxAgeMonths }) : "";
  return {
    label: requirement.isMandatory ? title : `${title} (${t("ui:optional")})`,
    hint: [hints[locale] ?? hints.et ?? "", age].filter(Boolean).join(" "),
  };
}
