import { formatPersonalCode } from "@kutse/web-shared/texts/formatPersonalCode";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { MandateTable } from "../../parts/MandateTable";
import { countryName } from "./countryName";
import { ProtectPerson } from "./ProtectPerson";
import { SuspendPerson } from "./SuspendPerson";

const personFragment = graphql(`
  fragment Person_person on Person {
    id
    firstName
    lastName
    personalCode
    birthDate
    country
    email
    phone
    address
    suspendedAt
    viewerCanSuspend
    protectedAt
    viewerCanProtect
    mandates {
      id
      ...MandateTable_mandate
    }
  }
`);

/** Who it is, how to reach the person, and for whom the person acts. */
export function Person(props: { person: FragmentType<typeof personFragment> }) {
  const { t } = useTranslation(["people", "common"]);
  const { date, dateTime } = useFormats();
  const locale = useLocale();
  const [suspends, setSuspends] = useState(false);
  const [protects, setProtects] = useState(false);
  const person = readFragment(personFragment, props.person);
  const name = fullName(person);
  const code = person.personalCode;
  return (
    <>
      <PageHead
        title={name}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title"), to: "/people" }, { label: name }]}
        status={person.suspendedAt ? <StatusTag tone="danger">{t("suspended")}</StatusTag> : undefined}
        act={
          person.viewerCanSuspend ? (
            <Button tone="danger" onPress={() => setSuspends(true)}>
              {t("suspend.act")}
            </Button>
          ) : undefined
        }
      />
      <div className="stack">
        {person.suspendedAt ? (
          <Alert tone="error">{t("suspendedAt", { at: dateTime(person.suspendedAt) })}</Alert>
        ) : null}
        <Card
          title={t("contacts")}
          acts={
            <>
              <Link to={`/events?actor=${person.id}`}>{t("actsOf")}</Link>
              <Link to={`/events?subject=${person.id}`}>{t("actsOn")}</Link>
            </>
          }
        >
          <DescriptionList
            rows={[
              {
                label: t("common:personalCode"),
                value: code ? <span className="figures">{formatPersonalCode(code)}</span> : null,
              },
              { label: t("birthDate"), value: person.birthDate ? date(person.birthDate) : null },
              { label: t("country"), value: person.country ? countryName(person.country, locale) : null },
              { label: t("email"), value: person.email },
              { label: t("phone"), value: person.phone },
              { label: t("address"), value: person.address },
            ]}
          />
        </Card>
        <Card
          title={t("protection")}
          acts={
            person.viewerCanProtect ? (
              <Button tone="secondary" onPress={() => setProtects(true)}>
                {t(person.protectedAt ? "unprotect.act" : "protect.act")}
              </Button>
            ) : undefined
          }
        >
          <p>{person.protectedAt ? t("protectedAt", { at: dateTime(person.protectedAt) }) : t("notProtected")}</p>
        </Card>
        <Card title={t("mandates")}>
          <MandateTable
            caption={t("mandates")}
            withPerson={false}
            mandates={person.mandates}
            empty={<p className="muted">{t("noMandates")}</p>}
          />
        </Card>
      </div>
      {protects ? (
        <ProtectPerson
          personId={person.id}
          name={name}
          isProtected={!person.protectedAt}
          onClose={() => setProtects(false)}
        />
      ) : null}
      {suspends ? <SuspendPerson personId={person.id} name={name} onClose={() => setSuspends(false)} /> : null}
    </>
  );
}
