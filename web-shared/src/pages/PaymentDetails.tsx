import { useTranslation } from "react-i18next";
import type { InvoicePageQuery } from "../gql/graphql";
import { formatIban } from "../texts/formatIban";
import { useFormats } from "../texts/useFormats";
import { Card } from "../ui/Card";
import { CopyButton } from "../ui/CopyButton";
import { DescriptionList } from "../ui/DescriptionList";
import { LocalText } from "../ui/LocalText";

type Invoice = NonNullable<InvoicePageQuery["invoice"]>;

/** What to write into the payment at the bank; who issued the invoice reads it without being told to pay. */
export function PaymentDetails({ invoice, isPayer }: { invoice: Invoice; isPayer: boolean }) {
  const { t } = useTranslation("billing");
  const { date, money } = useFormats();
  return (
    <Card title={t(isPayer ? "howToPay" : "paymentFacts")} tone={isPayer ? "brand" : "plain"}>
      <div className="stack-tight">
        {isPayer ? <p>{t("howToPayWords")}</p> : null}
        <DescriptionList
          rows={[
            { label: t("beneficiary"), value: <LocalText of={invoice.issuer} /> },
            {
              label: t("iban"),
              value: (
                <span className="row">
                  <span className="figures">
                    {formatIban(invoice.iban)} ({invoice.bankName})
                  </span>
                  <CopyButton text={invoice.iban} label={t("copyIban")} />
                </span>
              ),
            },
            {
              label: t("reference"),
              value: (
                <span className="row">
                  <strong className="figures">{invoice.referenceNumber}</strong>
                  <CopyButton text={invoice.referenceNumber} label={t("copyReference")} />
                </span>
              ),
            },
            { label: t("amount"), value: <strong className="figures">{money(invoice.due)}</strong> },
            { label: t("dueOn"), value: <span className="figures">{date(invoice.dueOn)}</span> },
          ]}
        />
        {isPayer ? <p className="muted">{t("referenceWords")}</p> : null}
      </div>
    </Card>
  );
}
