import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormDialog } from "../forms/FormDialog";
import { useAct } from "../problems/useAct";
import { instantOf } from "../texts/instantOf";
import { localTime } from "../texts/localTime";
import { today } from "../texts/today";
import { DateField } from "../ui/DateField";
import { RadioGroup } from "../ui/RadioGroup";
import { TimeField } from "../ui/TimeField";
import { openQuestionnaireMutation } from "./openQuestionnaireMutation";

type Props = {
  questionnaireId: string;
  closesAt: string | null;
  onDone: (words: string) => void;
  onClose: () => void;
};

/** Opens now or at a set time, until a set time. */
export function OpenDialog({ questionnaireId, closesAt, onDone, onClose }: Props) {
  const { t } = useTranslation("asking");
  const { run, busy, mistakes } = useAct(openQuestionnaireMutation);
  const [attempt, setAttempt] = useState(0);
  const [when, setWhen] = useState<"now" | "later">("now");
  const [opens, setOpens] = useState<{ day: string | null; time: string | null }>({ day: today(), time: "08:00" });
  const kept = closesAt ? localTime(closesAt) : null;
  const [closes, setCloses] = useState<{ day: string | null; time: string | null }>({
    day: kept?.day ?? null,
    time: kept?.time ?? "23:59",
  });
  const submit = async () => {
    setAttempt((tries) => tries + 1);
    const opensAt = when === "later" && opens.day ? instantOf(opens.day, opens.time ?? "08:00") : null;
    const until = closes.day ? instantOf(closes.day, closes.time ?? "23:59") : null;
    const { data } = await run({ input: { questionnaireId, opensAt, closesAt: until } });
    if (data) onDone(opensAt ? t("act.open.scheduled") : t("act.open.done"));
  };
  return (
    <FormDialog
      title={t("act.open.title")}
      act={when === "now" ? t("act.open.now") : t("act.open.schedule")}
      busyText={t("act.open.busy")}
      busy={busy}
      mistakes={mistakes}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{t("act.open.words")}</p>
      <RadioGroup
        label={t("act.open.when")}
        value={when}
        onChange={setWhen}
        options={[
          { value: "now", label: t("act.open.atOnce") },
          { value: "later", label: t("act.open.later") },
        ]}
      />
      {when === "later" ? (
        <div className="row row-fields">
          <DateField label={t("asked.opens")} value={opens.day} onChange={(day) => setOpens({ ...opens, day })} />
          <TimeField label={t("time")} value={opens.time} onChange={(time) => setOpens({ ...opens, time })} />
        </div>
      ) : null}
      <div className="row row-fields">
        <DateField label={t("list.closes")} value={closes.day} onChange={(day) => setCloses({ ...closes, day })} />
        <TimeField label={t("time")} value={closes.time} onChange={(time) => setCloses({ ...closes, time })} />
      </div>
    </FormDialog>
  );
}
