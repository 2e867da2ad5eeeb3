import { useAct } from "@kutse/web-shared/problems/useAct";
import { Switch } from "@kutse/web-shared/ui/Switch";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { setMessagesTakenMutation } from "./setMessagesTakenMutation";

/** Whether strangers may write through the register, at once. */
export function TakeMessages({ isTaking }: { isTaking: boolean }) {
  const { t } = useTranslation("mine");
  const { say } = useToast();
  const { run, busy } = useAct(setMessagesTakenMutation);
  const change = async (taken: boolean) => {
    const { data } = await run({ input: { taken } });
    if (data) say(t(taken ? "messagesOn" : "messagesOff"));
  };
  return (
    <section className="stack-tight" aria-labelledby="take-messages">
      <h2 id="take-messages">{t("messages")}</h2>
      <Switch
        isSelected={isTaking}
        isDisabled={busy}
        onChange={(taken) => void change(taken)}
        hint={t("takeMessagesHint")}
      >
        {t("takeMessages")}
      </Switch>
    </section>
  );
}
