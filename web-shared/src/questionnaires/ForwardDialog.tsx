import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ForwardWay } from "../gql/graphql";
import { useAct } from "../problems/useAct";
import { portalBases } from "../session/portals";
import { usePortal } from "../shell/PortalContext";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { RadioGroup } from "../ui/RadioGroup";
import { TextArea } from "../ui/TextArea";
import { useToast } from "../ui/useToast";
import { addressesIn } from "./addressesIn";
import { forwardQuestionMutation } from "./forwardQuestionMutation";
import { questionPath } from "./questionPath";
import { titleOf } from "./titleOf";
import { useWords } from "./useWords";

type Forwarded = {
  id: string;
  titleEt: string;
  titleEn: string | null;
  titleRu: string | null;
  outsidersAllowed: boolean;
};

/** `organisationId` is the body one answers for. */
export type ForwardDialogProps = { questionnaire: Forwarded; organisationId: string | null; onClose: () => void };

/** Passes a questionnaire on: a text to copy into one's own chat, or an e-mail in one's name. Passing on is not answering. */
export function ForwardDialog({ questionnaire, organisationId, onClose }: ForwardDialogProps) {
  const { t } = useTranslation("questions");
  const { say } = useToast();
  const { portal } = usePortal();
  const words = useWords();
  const [way, setWay] = useState<ForwardWay>("COPY");
  const [typed, setTyped] = useState("");
  const [byHand, setByHand] = useState(false);
  const { run, busy, mistakes } = useAct(forwardQuestionMutation, []);
  const path = questionPath(questionnaire.id, organisationId).slice(1);
  const link = `${window.location.origin}${portalBases[portal]}${path}`;
  const text = t("copyText", { title: words(titleOf(questionnaire)).text, link });
  const addresses = addressesIn(typed);
  const pass = async () => {
    const input = {
      questionnaireId: questionnaire.id,
      organisationId,
      way,
      addresses: way === "COPY" ? [] : addresses,
    };
    const isCopied = way === "COPY" && (await copy(text));
    const { data } = await run({ input });
    if (!data) return;
    setByHand(way === "COPY" && !isCopied);
    if (way === "COPY" && !isCopied) return;
    say(way === "COPY" ? t("copied") : t("mailed", { count: addresses.length }));
    onClose();
  };
  const ways = [
    { value: "COPY" as const, label: t("way.COPY"), hint: t("wayHint.COPY") },
    { value: "COLLEAGUE" as const, label: t("way.COLLEAGUE"), hint: t("wayHint.COLLEAGUE") },
    { value: "OUTSIDER" as const, label: t("way.OUTSIDER"), hint: t("wayHint.OUTSIDER") },
  ].filter(({ value }) => value !== "OUTSIDER" || questionnaire.outsidersAllowed);
  return (
    <Dialog
      title={t("forwardTitle")}
      isOpen
      onClose={onClose}
      acts={
        <>
          <Button busy={busy} busyText={t("forwarding")} onPress={() => void pass()}>
            {way === "COPY" ? t("copyAct") : t("mailAct")}
          </Button>
          <Button tone="secondary" onPress={onClose} isDisabled={busy}>
            {t("close")}
          </Button>
        </>
      }
    >
      {mistakes.map(({ message }) => (
        <Alert key={message} tone="error" announce>
          {message}
        </Alert>
      ))}
      {byHand && way === "COPY" ? (
        <Alert tone="warning" announce>
          {t("copyByHand")}
        </Alert>
      ) : null}
      <RadioGroup label={t("forwardWay")} options={ways} value={way} onChange={setWay} />
      {way === "COPY" ? (
        <TextArea label={t("copyLabel")} value={text} onChange={() => undefined} rows={4} />
      ) : (
        <TextArea label={t("addresses")} hint={t("addressesHint")} value={typed} onChange={setTyped} rows={2} />
      )}
      <p className="small">{t("stillYours")}</p>
    </Dialog>
  );
}

/** Whether the browser let the text be copied. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
