import { Button } from "@kutse/web-shared/ui/Button";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { endMandateMutation } from "./endMandateMutation";

const mandateFragment = graphql(`
  fragment EndMandate_mandate on Mandate {
    id
    viewerCanEnd
    person {
      id
      firstName
      lastName
    }
  }
`);

/** Ends a mandate with a reason. */
export function EndMandate(props: { mandate: FragmentType<typeof mandateFragment> }) {
  const { t } = useTranslation("people");
  const { say } = useToast();
  const { id, viewerCanEnd, person } = readFragment(mandateFragment, props.mandate);
  const { run, busy } = useAct(endMandateMutation);
  const [isOpen, setOpen] = useState(false);
  const name = fullName(person);
  const end = async (reason: string) => {
    const { data, problems } = await run({ input: { mandateId: id, reason } });
    if (data) say(t("end.done"));
    return problems;
  };
  if (!viewerCanEnd) return null;
  return (
    <>
      <Button tone="neutral" size="s" aria-label={`${t("end.act")}: ${name}`} onPress={() => setOpen(true)}>
        {t("end.act")}
      </Button>
      {isOpen ? (
        <ReasonDialog
          title={t("end.title", { name })}
          label={t("end.reason")}
          act={t("end.send")}
          busyText={t("end.busy")}
          busy={busy}
          onReason={end}
          onClose={() => setOpen(false)}
        >
          <p>{t("end.words")}</p>
        </ReasonDialog>
      ) : null}
    </>
  );
}
