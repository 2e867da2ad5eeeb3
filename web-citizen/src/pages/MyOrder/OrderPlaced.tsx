import { FeedbackCard } from "@kutse/web-shared/questionnaires/FeedbackCard";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { ConfirmationPanel } from "@kutse/web-shared/ui/ConfirmationPanel";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import type { MyOrderPageQuery } from "../../gql/graphql";

type Order = NonNullable<MyOrderPageQuery["paperOrder"]>;

/** The receipt of an order: its number and what happens next, the paying first. */
export function OrderPlaced({ order }: { order: Order }) {
  const { t } = useTranslation("paper");
  const { dateOn, money } = useFormats();
  const locale = useLocale();
  const { invoice, handler } = order;
  return (
    <ConfirmationPanel title={t("placed.title")} numberLabel={t("placed.number")} number={order.number}>
      <h2>{t("placed.next")}</h2>
      <ol>
        {invoice ? (
          <li>
            {t("placed.pay", { number: invoice.number, amount: money(invoice.due), date: dateOn(invoice.dueOn) })}
          </li>
        ) : null}
        <li>{t("placed.body", { body: localName(handler, locale).text })}</li>
        <li>{t("placed.print")}</li>
      </ol>
      <div className="row">
        {invoice ? <LinkButton to={`/my-invoices/${invoice.id}`}>{t("placed.toInvoice")}</LinkButton> : null}
        <LinkButton to={`/my-orders/${order.id}`} tone="secondary">
          {t("mine.see", { number: order.number })}
        </LinkButton>
      </div>
      <FeedbackCard step="DUPLICATE_ORDERED" organisationId={handler.id} />
    </ConfirmationPanel>
  );
}
