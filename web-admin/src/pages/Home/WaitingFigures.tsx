import { Figures } from "@kutse/web-shared/ui/Figures";
import { useTranslation } from "react-i18next";
import type { HomePageQuery } from "../../gql/graphql";

/** How much waits and how much ends soon; each figure leads to its list. */
export function WaitingFigures({ statistics }: { statistics: HomePageQuery["statistics"] }) {
  const { t } = useTranslation("home");
  const waiting = statistics.waitingForConfirmation ?? 0;
  const rights = statistics.rightsEndingSoon ?? 0;
  const mandates = statistics.mandatesEndingSoon ?? 0;
  return (
    <Figures
      label={t("work")}
      size="l"
      figures={[
        {
          id: "waiting",
          to: "/certificates?status=SUBMITTED",
          count: waiting,
          label: t("waiting", { count: waiting }),
          waits: waiting > 0,
        },
        { id: "rights", to: "/bodies", count: rights, label: t("rights", { count: rights }) },
        { id: "mandates", to: "/mandates", count: mandates, label: t("mandates", { count: mandates }) },
      ]}
    />
  );
}
