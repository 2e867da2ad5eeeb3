import { FormCheckbox } from "@kutse/web-shared/forms/FormCheckbox";
import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import type { BillingPageQuery } from "../../gql/graphql";
import { setUpBillingMutation } from "./setUpBillingMutation";

const schema = z
  .object({
    accountName: rules.text(140),
    iban: rules.text(42),
    bankName: rules.text(140),
    isLiable: z.boolean(),
    vatNumber: rules.optionalText(20),
  })
  .superRefine(({ isLiable, vatNumber }, context) => {
    if (isLiable && !vatNumber) context.addIssue({ code: "custom", path: ["vatNumber"], message: "FIELD_REQUIRED" });
  });

interface Props {
  body: BillingPageQuery["awardingBody"];
  account: NonNullable<BillingPageQuery["billingAccount"]> | null;
  onClose: () => void;
}

/** The account of the body and its VAT number, or that it has none. */
export function AccountDialog({ body, account, onClose }: Props) {
  const { t } = useTranslation("prices");
  const { say } = useToast();
  const { run, busy } = useAct(setUpBillingMutation, ["BillingPage"]);
  const form = useZodForm(schema, {
    accountName: account?.accountName ?? body?.name ?? "",
    iban: account?.iban ?? "",
    bankName: account?.bankName ?? "",
    isLiable: Boolean(body?.vatNumber),
    vatNumber: body?.vatNumber ?? "",
  });
  const { control } = form;
  const { mistakes, attempt, show } = useFormProblems(form);
  const isLiable = form.watch("isLiable");
  const submit = form.handleSubmit(async ({ isLiable: hasVat, vatNumber, ...values }) => {
    const { problems } = await run({ input: { ...values, vatNumber: hasVat ? vatNumber : null } });
    if (!show(problems)) return;
    say(t("account.done"));
    onClose();
  });
  return (
    <FormDialog
      title={t("account.title")}
      act={t("account.send")}
      busyText={t("account.busy")}
      busy={busy}
      mistakes={mistakes}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t("account.keeps")}</p>
      <FormTextField control={control} name="accountName" label={t("account.name")} hint={t("account.nameHint")} />
      <FormTextField
        control={control}
        name="iban"
        label={t("account.iban")}
        hint={t("account.ibanHint")}
        autoComplete="off"
      />
      <FormTextField control={control} name="bankName" label={t("account.bank")} />
      <FormCheckbox control={control} name="isLiable">
        {t("account.isLiable")}
      </FormCheckbox>
      {isLiable ? (
        <FormTextField control={control} name="vatNumber" label={t("account.vat")} hint={t("account.vatHint")} />
      ) : null}
    </FormDialog>
  );
}
