import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { today } from "@kutse/web-shared/texts/today";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BillingPageQuery } from "../../gql/graphql";
import { PriceDialog } from "./PriceDialog";
import { useCauseWords } from "./useCauseWords";

type Fee = BillingPageQuery["paperFees"][number];

/** What paper costs and from when: what holds and what is coming first, what has been after it. */
export function PriceListCard({ fees, isManager }: { fees: readonly Fee[]; isManager: boolean }) {
  const { t } = useTranslation("prices");
  const { date, money } = useFormats();
  const words = useCauseWords();
  const [isOpen, setOpen] = useState(false);
  const day = today();
  const rank = { holds: 0, coming: 1, over: 2 } as const;
  const rows = [...fees].sort((one, other) => rank[stateOn(one, day)] - rank[stateOn(other, day)]);
  const act = (
    <Button tone="secondary" icon="add" onPress={() => setOpen(true)}>
      {t("list.set")}
    </Button>
  );
  return (
    <Card title={t("list.title")} acts={isManager ? act : null}>
      <p className="muted">{t("list.words")}</p>
      <Table
        caption={t("list.title")}
        hideCaption
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p className="muted">{t("list.none")}</p>}
        columns={[
          { id: "cause", label: t("list.cause"), main: true, cell: (row) => words(row.cause) },
          { id: "amount", label: t("list.amount"), figures: true, cell: (row) => money(row.amount) },
          {
            id: "term",
            label: t("list.term"),
            cell: ({ validFrom, validUntil }) =>
              validUntil ? `${date(validFrom)} – ${date(validUntil)}` : t("list.from", { date: date(validFrom) }),
          },
          { id: "state", label: t("list.state"), cell: (row) => <FeeState state={stateOn(row, day)} /> },
        ]}
      />
      {isOpen ? <PriceDialog onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

type State = "holds" | "coming" | "over";

function stateOn({ validFrom, validUntil }: Fee, day: string): State {
  if (validFrom > day) return "coming";
  return validUntil && validUntil < day ? "over" : "holds";
}

function FeeState({ state }: { state: State }) {
  const { t } = useTranslation("prices");
  const tone = { holds: "success", coming: "brand", over: "neutral" } as const;
  return <StatusTag tone={tone[state]}>{t(`list.states.${state}`)}</StatusTag>;
}
