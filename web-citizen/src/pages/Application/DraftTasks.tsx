import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { ConfirmDialog } from "@kutse/web-shared/ui/ConfirmDialog";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { TaskList } from "@kutse/web-shared/ui/TaskList";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { applicationSections, withoutDeclaration } from "../../parts/applicationSections";
import { draftFragment } from "../../parts/draftFragment";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { discardDraftMutation } from "./discardDraftMutation";

/** A draft as a list of sections, each with what it still lacks in words. */
export function DraftTasks(props: { application: FragmentType<typeof draftFragment> }) {
  const { t } = useTranslation("application");
  const { dateOn } = useFormats();
  const words = useProblemText();
  const draft = readFragment(draftFragment, props.application);
  const home = `/applications/${draft.id}`;
  const tasks = applicationSections.flatMap(({ section, path }) =>
    draft.sections
      .filter((each) => each.section === section)
      .map(withoutDeclaration)
      .map(({ state, missing }) => ({
        ...{ id: section, label: t(`section.${section}`), to: `${home}/${path}` },
        ...{ state, missing: missing.map(words) },
      })),
  );
  return (
    <div className="stack">
      <PageHead
        title={t("title")}
        lead={
          <>
            <strong>
              <QualificationTitle qualification={draft.qualification} specialisation={draft.specialisation ?? null} />
            </strong>
            <br />
            <LocalText of={draft.organisation} />
          </>
        }
        crumbs={[{ label: t("mine"), to: "/applications" }, { label: t("title") }]}
      />
      <p>
        {t("draftLead")} {draft.dueOn ? t("closes", { date: dateOn(draft.dueOn) }) : null}
      </p>
      <TaskList label={t("sectionsLabel")} tasks={tasks} />
      <div className="row">
        <LinkButton to={`${home}/check`} iconEnd="arrowRight">
          {t("toCheck")}
        </LinkButton>
        <DiscardDraft applicationId={draft.id} />
      </div>
    </div>
  );
}

function DiscardDraft({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("application");
  const { say } = useToast();
  const navigate = useNavigate();
  const { run, busy, mistakes } = useAct(discardDraftMutation);
  const [isAsking, setAsking] = useState(false);
  const discard = async () => {
    const { data } = await run({ input: { applicationId } });
    if (!data) return;
    say(t("discarded"));
    await navigate("/applications", { replace: true });
  };
  return (
    <>
      <Button tone="neutral" icon="trash" onPress={() => setAsking(true)}>
        {t("discard")}
      </Button>
      <ConfirmDialog
        title={t("discardTitle")}
        isOpen={isAsking}
        act={t("discard")}
        busy={busy}
        busyText={t("discarding")}
        onConfirm={() => void discard()}
        onClose={() => setAsking(false)}
      >
        <ErrorSummary mistakes={mistakes} />
        <p>{t("discardWords")}</p>
      </ConfirmDialog>
    </>
  );
}
