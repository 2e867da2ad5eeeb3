import { useTranslation } from "react-i18next";

const words = [
  ["certificateHidden", "hiddenWhole"],
  ["nameHidden", "hiddenName"],
  ["birthDateHidden", "hiddenBirthDate"],
] as const;

/** What was hidden from then on; `data` is the event's JSON. */
export function HiddenWords({ data }: { data: string | null }) {
  const { t } = useTranslation("holder");
  const flags = JSON.parse(data ?? "{}") as Partial<Record<string, boolean>>;
  const hidden = words.filter(([flag]) => flags[flag] === true).map(([, word]) => t(word));
  return <p>{hidden.length === 0 ? t("nothingHidden") : t("nowHidden", { what: hidden.join(", ") })}</p>;
}
