import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import type { ProcedureVersions_OrganisationFragment } from "../gql/graphql";
import { dayAfter } from "../texts/dayAfter";
import { localName } from "../texts/localName";
import { useFormats } from "../texts/useFormats";
import { useLocale } from "../texts/useLocale";
import { Accordion } from "../ui/Accordion";
import { Alert } from "../ui/Alert";
import { LinkButton } from "../ui/LinkButton";
import { ProcedureFacts } from "./ProcedureFacts";

const organisationFragment = graphql(`
  fragment ProcedureVersions_organisation on Organisation {
    id
    procedureVersions {
      id
      version
      inForceFrom
      supersededOn
      isInForce
      viewerCanChange
      qualification {
        id
        title
        titleEn
        titleRu
      }
      ...ProcedureFacts_procedure
    }
  }
`);

type Version = ProcedureVersions_OrganisationFragment["procedureVersions"][number];

export type ProcedureVersionsProps = {
  body: FragmentType<typeof organisationFragment>;
  empty: ReactNode;
  /** Where the newest version is changed, for who may. */
  changePath?: (procedureId: string) => string;
};

/** How the body awards each qualification: what holds now, what is coming, what has been. */
export function ProcedureVersions({ body, empty, changePath }: ProcedureVersionsProps) {
  const { t } = useTranslation("procedures");
  const locale = useLocale();
  const { procedureVersions } = readFragment(organisationFragment, body);
  const qualificationIds = [...new Set(procedureVersions.map(({ qualification }) => qualification.id))];
  const groups = qualificationIds
    .map((id) => versionsOf(procedureVersions.filter(({ qualification }) => qualification.id === id)))
    .filter((group) => group !== null)
    .map((group) => ({ ...group, title: localName(group.shown.qualification, locale).text }))
    .sort((one, other) => one.title.localeCompare(other.title, locale));
  if (groups.length === 0) return <>{empty}</>;
  return (
    <div>
      {groups.map(({ shown, coming, earlier, title }) => (
        <Accordion key={shown.id} title={t("procedureOf", { title, version: shown.version })}>
          <div className="stack-tight">
            {coming ? <Coming version={coming} /> : null}
            <ProcedureFacts procedure={shown} />
            {earlier.length > 0 ? <Earlier versions={earlier} /> : null}
            <ChangeLink newest={coming ?? shown} {...(changePath ? { changePath } : {})} />
          </div>
        </Accordion>
      ))}
    </div>
  );
}

/** What holds stands first; a version that is only to come is shown as the one when there is no other yet. */
function versionsOf(versions: readonly Version[]) {
  const newest = [...versions].sort((one, other) => other.version - one.version);
  const coming = newest.find(({ isInForce, supersededOn }) => !isInForce && !supersededOn);
  const shown = newest.find(({ isInForce }) => isInForce) ?? coming;
  if (!shown) return null;
  const earlier = newest.filter((version) => version !== shown && version !== coming);
  return { shown, coming: coming === shown ? undefined : coming, earlier };
}

function Coming({ version }: { version: Version }) {
  const { t } = useTranslation("procedures");
  const { date } = useFormats();
  const day = date(version.inForceFrom);
  return (
    <>
      <Alert title={t("coming", { date: day })}>{t("comingWords", { date: day })}</Alert>
      <Accordion level={4} title={t("comingTitle", { version: version.version, date: day })}>
        <ProcedureFacts procedure={version} level={5} />
      </Accordion>
    </>
  );
}

function Earlier({ versions }: { versions: readonly Version[] }) {
  const { t } = useTranslation("procedures");
  const { date } = useFormats();
  const titleOf = ({ version, inForceFrom, supersededOn }: Version): string => {
    if (!supersededOn || supersededOn <= inForceFrom) return t("neverHeld", { version });
    return t("earlierOne", { version, from: date(inForceFrom), until: date(dayAfter(supersededOn, -1)) });
  };
  return (
    <section>
      <h4>{t("earlier")}</h4>
      {versions.map((version) => (
        <Accordion key={version.id} level={5} title={titleOf(version)}>
          <ProcedureFacts procedure={version} level={6} />
        </Accordion>
      ))}
    </section>
  );
}

function ChangeLink({ newest, changePath }: { newest: Version; changePath?: (procedureId: string) => string }) {
  const { t } = useTranslation("procedures");
  if (!changePath || !newest.viewerCanChange) return null;
  return (
    <div>
      <LinkButton to={changePath(newest.id)} tone="secondary" icon="edit">
        {t("change")}
      </LinkButton>
    </div>
  );
}
