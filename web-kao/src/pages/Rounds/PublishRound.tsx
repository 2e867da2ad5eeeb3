import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { publishApplicationRoundMutation } from "./publishApplicationRoundMutation";

type Props = { round: { id: string; name: string; viewerCanPublish: boolean } };

/** Publishes a planned round; its dates are public from then on. */
export function PublishRound({ round }: Props) {
  const { t } = useTranslation("rounds");
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(publishApplicationRoundMutation);
  const publish = async () => {
    const { data } = await run({ input: { applicationRoundId: round.id } });
    if (data) say(t("publish.done"));
  };
  if (!round.viewerCanPublish) return null;
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      <Button
        size="s"
        tone="secondary"
        busy={busy}
        busyText={t("publish.busy")}
        aria-label={`${t("publish.act")}: ${round.name}`}
        onPress={() => void publish()}
      >
        {t("publish.act")}
      </Button>
    </>
  );
}
