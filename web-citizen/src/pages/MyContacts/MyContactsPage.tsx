import { useQuery } from "@apollo/client/react";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import type { MyContactsPageQuery } from "../../gql/graphql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { myContactsPageQuery } from "./myContactsPageQuery";
import { TakeMessages } from "./TakeMessages";
import { updateContactsMutation } from "./updateContactsMutation";

type Person = NonNullable<MyContactsPageQuery["viewer"]>["person"];

const none = z.literal("");
const schema = z.object({
  email: z.union([none, rules.email()]),
  phone: z.union([none, rules.phone()]),
  address: rules.optionalText(500),
});

/** Where the register writes and calls. */
export function MyContactsPage() {
  const { t } = useTranslation(["mine", "common"]);
  const answer = useQuery(myContactsPageQuery);
  return (
    <div className="stack">
      <PageHead
        title={t("contacts")}
        lead={t("contactsLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("contacts") }]}
      />
      <Loaded answer={answer} pick={(data) => data.viewer}>
        {({ person }) => (
          <>
            <ContactsForm person={person} />
            <TakeMessages isTaking={person.takesMessages !== false} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function ContactsForm({ person }: { person: Person }) {
  const { t } = useTranslation("mine");
  const { say } = useToast();
  const { run, busy } = useAct(updateContactsMutation);
  const form = useZodForm(schema, {
    email: person.email ?? "",
    phone: person.phone ?? "",
    address: person.address ?? "",
  });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ email, phone, address }) => {
    const input = { email: email || null, phone: phone || null, address: address || null };
    const { problems } = await run({ input });
    if (show(problems)) say(t("contactsSaved"));
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack">
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormTextField control={form.control} name="email" label={t("email")} type="email" autoComplete="email" />
      <FormTextField
        control={form.control}
        name="phone"
        label={t("phone")}
        hint={t("phoneHint")}
        type="tel"
        autoComplete="tel"
      />
      <FormTextField
        control={form.control}
        name="address"
        label={t("address")}
        optional
        autoComplete="street-address"
      />
      <div>
        <Button type="submit" busy={busy} busyText={t("saving")}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
