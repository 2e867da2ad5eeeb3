import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { useTranslation } from "react-i18next";

type Sum = { amount: string; currency: string };

/** What is to be paid for the chosen cause, with VAT; said politely when it changes. */
export function OrderTotal({ offer }: { offer: { total: Sum; vat: Sum } | null }) {
  const { t } = useTranslation("paper");
  const { money } = useFormats();
  const isFree = offer !== null && Number(offer.total.amount) === 0;
  return (
    <div role="status">
      {offer ? (
        <Alert title={isFree ? t("form.priceFree") : `${t("form.total")} ${money(offer.total)}`}>
          {isFree ? t("form.freeWords") : t("form.totalWords")}
        </Alert>
      ) : null}
    </div>
  );
}
