import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BillingPageQuery } from "../../gql/graphql";
import { AccountDialog } from "./AccountDialog";

interface Props {
  body: BillingPageQuery["awardingBody"];
  account: NonNullable<BillingPageQuery["billingAccount"]> | null;
  isManager: boolean;
}

/** Where the body is paid; without it no invoice can be issued. */
export function AccountCard({ body, account, isManager }: Props) {
  const { t } = useTranslation("prices");
  const [isOpen, setOpen] = useState(false);
  const act = (
    <Button tone="secondary" icon="edit" onPress={() => setOpen(true)}>
      {t(account ? "account.change" : "account.enter")}
    </Button>
  );
  return (
    <Card title={t("account.title")} acts={isManager ? act : null}>
      {account ? (
        <DescriptionList
          rows={[
            { label: t("account.name"), value: account.accountName },
            { label: t("account.iban"), value: <span className="figures">{grouped(account.iban)}</span> },
            { label: t("account.bank"), value: account.bankName },
            { label: t("account.vat"), value: body?.vatNumber ?? t("account.noVat") },
          ]}
        />
      ) : (
        <Alert tone="warning" title={t("account.missing")}>
          {t("account.missingWords")}
        </Alert>
      )}
      {isOpen ? <AccountDialog body={body} account={account} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

/** An account number in groups of four, as on paper. */
const grouped = (iban: string): string => iban.replace(/(.{4})(?=.)/g, "$1\u00a0");
