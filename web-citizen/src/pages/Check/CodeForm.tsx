import { Button } from "@kutse/web-shared/ui/Button";
import { TextField } from "@kutse/web-shared/ui/TextField";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";

/** The code typed in is asked from the register itself, on its own page that needs no script. */
export function CodeForm() {
  const { t } = useTranslation("check");
  const [code, setCode] = useState("");
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = code.replaceAll(/[\s-]/g, "").toUpperCase();
    setWrong(!/^[0-9A-Z]{12}$/.test(typed));
    if (/^[0-9A-Z]{12}$/.test(typed)) window.location.assign(`/verify/${typed}`);
  };
  return (
    <form onSubmit={submit} noValidate className="stack-tight">
      <h2>{t("byCode")}</h2>
      <TextField
        label={t("code")}
        hint={t("codeHint")}
        value={code}
        onChange={setCode}
        autoComplete="off"
        maxLength={20}
        width="narrow"
        error={isWrong ? t("codeWrong") : undefined}
      />
      <div>
        <Button type="submit" tone="secondary" icon="search">
          {t("ask")}
        </Button>
      </div>
    </form>
  );
}
