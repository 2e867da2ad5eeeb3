import { PaperOrderStatusTag } from "@kutse/web-shared/cards/PaperOrderStatusTag";
import { Card } from "@kutse/web-shared/ui/Card";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { PlainList } from "../../parts/PlainList";

const certificateFragment = graphql(`
  fragment OnPaper_certificate on Certificate {
    id
    isDuplicate
    viewerCanOrderPaper
    paperOrders {
      id
      number
      status
    }
  }
`);

/** The certificate on paper: its orders, and the way to order. */
export function OnPaper(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("paper");
  const { id, isDuplicate, viewerCanOrderPaper, paperOrders } = readFragment(certificateFragment, props.certificate);
  if (!viewerCanOrderPaper && paperOrders.length === 0) return null;
  return (
    <Card
      title={t("mine.title")}
      acts={
        viewerCanOrderPaper ? (
          <LinkButton to={`/my-certificates/${id}/order`} tone="secondary" icon="print">
            {t("mine.act")}
          </LinkButton>
        ) : null
      }
    >
      <p>{isDuplicate ? t("mine.duplicate") : t("mine.words")}</p>
      {paperOrders.length > 0 ? (
        <PlainList>
          {paperOrders.map((order) => (
            <li key={order.id} className="row">
              <Link to={`/my-orders/${order.id}`}>{t("order", { number: order.number })}</Link>
              <PaperOrderStatusTag status={order.status} />
            </li>
          ))}
        </PlainList>
      ) : null}
    </Card>
  );
}
