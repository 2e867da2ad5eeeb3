import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { ChangeProcedurePageQuery } from "../../gql/graphql";
import { changeProcedurePageQuery } from "./changeProcedurePageQuery";
import { ProcedureForm } from "./ProcedureForm";

type Body = NonNullable<ChangeProcedurePageQuery["awardingBody"]>;

interface Found {
  readonly body: Body;
  readonly procedure: Body["procedureVersions"][number];
}

/** Kutsekoda changes how a body awards one qualification, from a day on. */
export function ChangeProcedurePage() {
  const { bodyId = "", procedureId = "" } = useParams();
  const answer = useQuery(changeProcedurePageQuery, { variables: { bodyId }, fetchPolicy: "cache-and-network" });
  return (
    <Loaded answer={answer} pick={({ awardingBody }) => found(awardingBody, procedureId)}>
      {(known) => <ChangeProcedure {...known} />}
    </Loaded>
  );
}

function found(body: Body | null | undefined, procedureId: string): Found | null {
  const procedure = body?.procedureVersions.find(({ id, viewerCanChange }) => id === procedureId && viewerCanChange);
  return body && procedure ? { body, procedure } : null;
}

function ChangeProcedure({ body, procedure }: Found) {
  const { t } = useTranslation(["procedures", "bodies", "common"]);
  const { date } = useFormats();
  const locale = useLocale();
  const path = `/bodies/${body.id}`;
  return (
    <>
      <PageHead
        title={t("bodies:change.title")}
        lead={localName(procedure.qualification, locale).text}
        crumbs={[
          { label: t("common:home"), to: "/" },
          { label: t("bodies:title"), to: "/bodies" },
          { label: localName(body, locale).text, to: path },
          { label: t("bodies:change.title") },
        ]}
      />
      <div className="stack">
        <Alert title={t("bodies:change.keepsTitle")}>{t("bodies:change.keeps")}</Alert>
        <p className="muted">
          {t("bodies:change.version", { version: procedure.version, date: date(procedure.inForceFrom) })}
        </p>
        <ProcedureForm key={procedure.id} procedure={procedure} procedureId={procedure.id} path={path} />
      </div>
    </>
  );
}
