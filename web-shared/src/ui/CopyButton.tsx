import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { VisuallyHidden } from "./VisuallyHidden";

/** Copies a text and says so; `label` names what is copied. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation("ui");
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <Button tone="neutral" size="s" icon={copied ? "check" : "copy"} onPress={copy}>
        {label}
      </Button>
      <span role="status">{copied ? <VisuallyHidden>{t("copied")}</VisuallyHidden> : null}</span>
    </>
  );
}
