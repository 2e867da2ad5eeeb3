import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useTranslation } from "react-i18next";
import styles from "./SignMinutes.module.css";
import { useSigning } from "./useSigning";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";

const schema = z.object({ phoneNumber: rules.phone() });

/** Signing with Mobile-ID: the number, the code to compare, the wait, what came of it. It can be left at any time. */
export function SignMinutes({ meetingId, canSign }: { meetingId: string; canSign: boolean }) {
  const { t } = useTranslation("meeting");
  const words = useProblemText();
  const { signing, start, starting, leave } = useSigning(meetingId);
  const form = useZodForm(schema, { phoneNumber: "" });
  const { mistakes, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ phoneNumber }) => {
    show(await start(phoneNumber));
  });
  if (signing?.state === "SIGNED") {
    return (
      <Alert tone="success" announce title={t("sign.signedTitle")}>
        {t("sign.signedWords")}
      </Alert>
    );
  }
  if (signing?.state === "PENDING") {
    return (
      <div className={styles.wait} role="status">
        <p>{t("sign.compare")}</p>
        <p className={styles.code}>
          <span className={styles.codeLabel}>{t("sign.code")}</span>
          {signing.verificationCode}
        </p>
        <p className="muted small">{t("sign.waiting")}</p>
        <Button tone="secondary" onPress={leave}>
          {t("sign.leave")}
        </Button>
      </div>
    );
  }
  if (!canSign) return null;
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{t("sign.title")}</h3>
      <p>{t("sign.words")}</p>
      {signing?.state === "FAILED" ? (
        <Alert tone="error" announce title={t("sign.failedTitle")}>
          {words(signing.failure ?? "SIGNING_FAILED")}
        </Alert>
      ) : null}
      <ErrorSummary mistakes={mistakes} />
      <FormTextField
        control={form.control}
        name="phoneNumber"
        type="tel"
        autoComplete="tel"
        label={t("sign.phone")}
        hint={t("sign.phoneHint")}
      />
      <Button type="submit" busy={starting} busyText={t("sign.busy")}>
        {t("sign.act")}
      </Button>
    </form>
  );
}
