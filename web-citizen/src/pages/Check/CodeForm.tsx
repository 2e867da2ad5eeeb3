import { Button } from "@kutse/web-shared/ui/Button";
import { TextField } from "@kutse/web-shared/ui/TextField";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";

/** The code typed in is asked from the register itself, on its own page that needs no script. */
export function CodeForm() {
  const { t } = useTranslation("check");
  const [code, setCode] = useState("");
  const [fault, setFault] = useState<"codeWrong" | "codeOffline" | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = code.replaceAll(/[\s-]/g, "").toUpperCase();
    const found = !/^[0-9A-Z]{12}$/.test(typed) ? "codeWrong" : navigator.onLine ? null : "codeOffline";
    setFault(found);
    if (!found) window.location.assign(`/verify/${typed}`);
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
        error={fault ? t(fault) : undefined}
      />
      <div>
        <Button type="submit" tone="secondary" icon="search">
          {t("ask")}
        </Button>
      </div>
    </form>
  );
}
