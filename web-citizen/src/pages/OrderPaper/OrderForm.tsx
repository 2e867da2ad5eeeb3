import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { OrderPaperPageQuery } from "../../gql/graphql";
import { orderDuplicateMutation } from "./orderDuplicateMutation";
import { causeOf, orderSchema } from "./orderSchema";
import { OrderTotal } from "./OrderTotal";

type Certificate = NonNullable<OrderPaperPageQuery["certificateEntry"]>;
type Offer = Certificate["paperOffers"][number];

const address = ["recipient", "street", "postalCode", "town"] as const;
const completes = { recipient: "name", street: "address-line1", postalCode: "postal-code", town: "address-level2" };

/** The form of an order; the price of what is chosen stands above the button. */
export function OrderForm({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation("paper");
  const { money } = useFormats();
  const navigate = useNavigate();
  const { run, busy } = useAct(orderDuplicateMutation);
  const empty = { cause: "", delivery: "POST" as const, recipient: fullName(certificate.holder) };
  const form = useZodForm(orderSchema, { ...empty, street: "", postalCode: "", town: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const [cause, delivery] = form.watch(["cause", "delivery"]);
  const chosen = certificate.paperOffers.find((offer) => causeOf(offer) === cause) ?? null;
  const submit = form.handleSubmit(async ({ cause: given, ...rest }) => {
    const offer = certificate.paperOffers.find((each) => causeOf(each) === given);
    const what = { kind: offer?.kind ?? "DUPLICATE", reason: offer?.reason ?? null };
    const { data, problems } = await run({ input: { certificateId: certificate.id, ...what, ...rest } });
    const placed = data?.orderDuplicate.paperOrder;
    const shown = problems.map(({ code, field }) => ({ code, field: field === "reason" ? "cause" : field }));
    if (show(shown) && placed) void navigate(`/my-orders/${placed.id}?placed=1`, { replace: true });
  });
  const price = ({ total, vat }: Offer): string => {
    if (Number(total.amount) === 0) return t("form.priceFree");
    if (Number(vat.amount) === 0) return t("form.priceNoVat", { total: money(total) });
    return t("form.price", { total: money(total), vat: money(vat) });
  };
  return (
    <form noValidate className="stack" onSubmit={(event) => void submit(event)}>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormRadioGroup
        control={form.control}
        name="cause"
        label={t("form.cause")}
        options={certificate.paperOffers.map((offer) => ({
          value: causeOf(offer),
          label: offer.reason ? t(`reason.${offer.reason}`) : t("form.firstPrint"),
          hint: price(offer),
        }))}
      />
      <FormRadioGroup
        control={form.control}
        name="delivery"
        label={t("form.delivery")}
        options={(["POST", "PICK_UP"] as const).map((value) => ({ value, label: t(`delivery.${value}`) }))}
      />
      {delivery === "POST"
        ? address.map((name) => (
            <FormTextField
              key={name}
              control={form.control}
              name={name}
              label={t(`form.${name}`)}
              autoComplete={completes[name]}
              {...(name === "postalCode" ? { width: "narrow", inputMode: "numeric" } : {})}
            />
          ))
        : null}
      <OrderTotal offer={chosen} />
      <div>
        <Button type="submit" busy={busy} busyText={t("form.busy")}>
          {chosen && Number(chosen.total.amount) > 0
            ? t("form.submitFor", { total: money(chosen.total) })
            : t("form.submit")}
        </Button>
      </div>
    </form>
  );
}
