import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { Button } from "@kutse/web-shared/ui/Button";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { orderMendedPaperMutation } from "./orderMendedPaperMutation";

const certificateFragment = graphql(`
  fragment MendPaper_certificate on Certificate {
    id
    viewerCanOrderPaper
    holder {
      firstName
      lastName
    }
  }
`);

const fields = ["recipient", "street", "postalCode", "town"] as const;
const line = rules.text(200);
const schema = z.object({ recipient: line, street: line, postalCode: rules.text(100), town: line });

/** The body orders a corrected paper for the holder, free of charge, because the error was its own. */
export function MendPaper(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("paper");
  const certificate = readFragment(certificateFragment, props.certificate);
  const [isOpen, setOpen] = useState(false);
  if (!certificate.viewerCanOrderPaper) return null;
  return (
    <>
      <Button tone="secondary" onPress={() => setOpen(true)}>
        {t("mend.act")}
      </Button>
      {isOpen ? (
        <MendForm id={certificate.id} recipient={fullName(certificate.holder)} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

function MendForm({ id, recipient, onClose }: { id: string; recipient: string; onClose: () => void }) {
  const { t } = useTranslation("paper");
  const { say } = useToast();
  const { run, busy } = useAct(orderMendedPaperMutation);
  const form = useZodForm(schema, { recipient, street: "", postalCode: "", town: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (address) => {
    const mend = { certificateId: id, reason: "DATA_ERROR_BY_BODY", delivery: "POST", ...address } as const;
    const { data, problems } = await run({ input: mend });
    if (!show(problems) || !data) return;
    say(t("mend.done", { number: data.orderDuplicate.paperOrder?.number ?? "" }));
    onClose();
  });
  return (
    <FormDialog
      title={t("mend.title")}
      act={t("mend.save")}
      busy={busy}
      busyText={t("mend.busy")}
      mistakes={mistakes}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t("mend.words")}</p>
      {fields.map((name) => (
        <FormTextField key={name} control={form.control} name={name} label={t(`form.${name}`)} />
      ))}
    </FormDialog>
  );
}
