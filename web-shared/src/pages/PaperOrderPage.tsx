import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { InvoiceStatusTag } from "../cards/InvoiceStatusTag";
import { PaperOrderStatusTag } from "../cards/PaperOrderStatusTag";
import { PersonName } from "../cards/PersonName";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import type { PaperOrder_OrderFragment } from "../gql/graphql";
import { Loaded } from "../shell/Loaded";
import { fullName } from "../texts/fullName";
import { useFormats } from "../texts/useFormats";
import { Alert } from "../ui/Alert";
import { Card } from "../ui/Card";
import { DescriptionList } from "../ui/DescriptionList";
import { LocalText } from "../ui/LocalText";
import { PageHead } from "../ui/PageHead";
import { Timeline } from "../ui/Timeline";
import { PaperOrderActs } from "./PaperOrderActs";
import { paperEventKey } from "./paperEventKey";
import { paperOrderFragment } from "./paperOrderFragment";
import { paperOrderPageQuery } from "./paperOrderPageQuery";

/** One order as the officials see it: whose, why, where to, and what is to be done. */
export function PaperOrderPage() {
  const { orderId = "" } = useParams();
  const answer = useQuery(paperOrderPageQuery, { variables: { id: orderId }, fetchPolicy: "cache-and-network" });
  return (
    <Loaded answer={answer} pick={(data) => data.paperOrder}>
      {(order) => <Order order={order} />}
    </Loaded>
  );
}

function Order(props: { order: FragmentType<typeof paperOrderFragment> }) {
  const { t } = useTranslation("paper");
  const order = readFragment(paperOrderFragment, props.order);
  return (
    <div className="stack">
      <PageHead
        title={t("order", { number: order.number })}
        status={<PaperOrderStatusTag status={order.status} />}
        crumbs={[{ label: t("orders"), to: "/paper-orders" }, { label: order.number }]}
        act={<PaperOrderActs order={order} />}
      />
      {order.rejectionReason ? (
        <Alert tone="warning" title={t("rejectedTitle")}>
          {order.rejectionReason}
        </Alert>
      ) : null}
      <Facts order={order} />
      <Card title={t("timeline")}>
        <Timeline
          label={t("timeline")}
          entries={order.timeline.map(({ id, at, type, actor }) => ({
            ...{ id, at, what: t(`event.${paperEventKey(type)}`) },
            ...(actor ? { who: fullName(actor) } : {}),
          }))}
        />
      </Card>
    </div>
  );
}

function Facts({ order }: { order: PaperOrder_OrderFragment }) {
  const { t } = useTranslation("paper");
  const { dateTime, money } = useFormats();
  const { certificate, invoice } = order;
  const address = [order.recipient, order.street, [order.postalCode, order.town].filter(Boolean).join(" ")];
  return (
    <Card>
      <DescriptionList
        layout="grid"
        rows={[
          { label: t("holder"), value: <PersonName person={order.holder} /> },
          {
            label: t("certificate"),
            value: (
              <>
                <span className="figures">{certificate.registrationNumber}</span>{" "}
                <LocalText of={certificate.qualification} />
              </>
            ),
          },
          {
            label: t("what"),
            value: (
              <>
                {t(`kind.${order.kind}`)}
                {order.reason ? ` – ${t(`reason.${order.reason}`)}` : null}
                {order.isOrderedByHolder ? null : <div className="muted small">{t("byBody")}</div>}
              </>
            ),
          },
          {
            label: t("payment"),
            value: invoice ? (
              <span className="row">
                {invoice.number}, {money(invoice.total)} <InvoiceStatusTag status={invoice.status} />
              </span>
            ) : (
              t("free")
            ),
          },
          { label: t("handler"), value: <LocalText of={order.handler} /> },
          { label: t("deliveryRow"), value: t(`delivery.${order.delivery}`) },
          { label: t("address"), value: address.filter(Boolean).join(", ") },
          { label: t("requestedAt"), value: dateTime(order.requestedAt) },
          { label: t("batch"), value: order.printBatch },
          { label: t("blankNumber"), value: order.blankNumber },
        ]}
      />
    </Card>
  );
}
