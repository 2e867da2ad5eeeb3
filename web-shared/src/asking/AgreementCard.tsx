import { useTranslation } from "react-i18next";
import { Card } from "../ui/Card";

type Props = {
  agreement: { readerCount: number; commonCount: number; share: number | null; kappa: number | null };
};

/** How far two readers agree, in words: what they have read alike, and how much of it is more than chance. */
export function AgreementCard({ agreement }: Props) {
  const { t, i18n } = useTranslation(["asking", "askingResults"]);
  const { readerCount, commonCount, share, kappa } = agreement;
  const figure = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
  return (
    <Card title={t("askingResults:texts.agreement")} tone="quiet">
      <p>
        {t("askingResults:texts.readers", { count: readerCount })}{" "}
        {share === null
          ? t("askingResults:texts.nothingCommon")
          : t("askingResults:texts.agree", { count: commonCount, percent: Math.round(share * 100) })}{" "}
        {kappa === null ? null : t("askingResults:texts.kappa", { kappa: figure.format(kappa) })}
      </p>
    </Card>
  );
}
