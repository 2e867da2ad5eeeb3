import { useQuery } from "@apollo/client/react";
import { InvoiceStatusTag } from "@kutse/web-shared/cards/InvoiceStatusTag";
import { PaperOrderStatusTag } from "@kutse/web-shared/cards/PaperOrderStatusTag";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { ProgressList } from "@kutse/web-shared/ui/ProgressList";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import type { MyOrderPageQuery } from "../../gql/graphql";
import { CancelOrder } from "./CancelOrder";
import { myOrderPageQuery } from "./myOrderPageQuery";
import { OrderPlaced } from "./OrderPlaced";
import { stagesOfOrder } from "./stagesOfOrder";

type Order = NonNullable<MyOrderPageQuery["paperOrder"]>;

/** One order of mine: how far it has come, how to pay, how to take it back. Right after ordering it is the receipt. */
export function MyOrderPage() {
  const { t } = useTranslation(["paper", "mine"]);
  const { orderId = "" } = useParams();
  const [search] = useSearchParams();
  const answer = useQuery(myOrderPageQuery, { variables: { id: orderId }, fetchPolicy: "cache-and-network" });
  return (
    <Loaded answer={answer} pick={(data) => data.paperOrder}>
      {(order) => {
        if (search.get("placed") === "1") return <OrderPlaced order={order} />;
        const number = order.certificate.registrationNumber ?? "";
        return (
          <div className="stack">
            <PageHead
              title={t("order", { number: order.number })}
              status={<PaperOrderStatusTag status={order.status} />}
              crumbs={[
                { label: t("mine:certificates"), to: "/my-certificates" },
                { label: t("mine:certificate", { number }), to: `/my-certificates/${order.certificate.id}` },
                { label: order.number },
              ]}
            />
            <Progress order={order} />
            <Facts order={order} />
            {order.viewerCanCancel ? <CancelOrder orderId={order.id} number={order.number} /> : null}
          </div>
        );
      }}
    </Loaded>
  );
}

function Progress({ order }: { order: Order }) {
  const { t } = useTranslation("paper");
  const { dateTime } = useFormats();
  if (order.status === "REJECTED") {
    return (
      <Alert tone="warning" title={t("rejectedTitle")}>
        {order.rejectionReason}
      </Alert>
    );
  }
  if (order.status === "CANCELLED") return null;
  return (
    <ProgressList
      label={t("progress.label")}
      stages={stagesOfOrder(order).map(({ id, state, doneAt }) => ({
        ...{ id, state, label: t(`progress.${id}`) },
        ...(doneAt ? { note: dateTime(doneAt) } : {}),
      }))}
    />
  );
}

function Facts({ order }: { order: Order }) {
  const { t } = useTranslation("paper");
  const { dateTime } = useFormats();
  const { invoice } = order;
  const address = [order.recipient, order.street, [order.postalCode, order.town].filter(Boolean).join(" ")];
  const isOpen = order.status === "AWAITING_PAYMENT" && invoice;
  return (
    <Card acts={isOpen ? <LinkButton to={`/my-invoices/${invoice.id}`}>{t("placed.toInvoice")}</LinkButton> : null}>
      <DescriptionList
        rows={[
          {
            label: t("what"),
            value: order.reason
              ? `${t(`kind.${order.kind}`)} – ${t(`reason.${order.reason}`)}`
              : t(`kind.${order.kind}`),
          },
          { label: t("requestedAt"), value: dateTime(order.requestedAt) },
          {
            label: t("payment"),
            value: invoice ? (
              <span className="row">
                <Link to={`/my-invoices/${invoice.id}`}>{invoice.number}</Link>
                <InvoiceStatusTag status={invoice.status} />
              </span>
            ) : (
              t("free")
            ),
          },
          { label: t("deliveryRow"), value: t(`delivery.${order.delivery}`) },
          { label: t("address"), value: address.filter(Boolean).join(", ") },
        ]}
      />
    </Card>
  );
}
