import { useLazyQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../apollo/failureOf";
import type { AudienceRuleInput, QuestionnaireMode } from "../gql/graphql";
import { fullName } from "../texts/fullName";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { LocalText } from "../ui/LocalText";
import { audiencePreviewQuery } from "./audiencePreviewQuery";

const fewestAnonymous = 5;

/** `isAtOnce` counts without being asked to: for who decides whether it is sent on or opened. */
export type AudienceCountProps = { rule: AudienceRuleInput; mode: QuestionnaireMode; isAtOnce?: boolean };

/** Counts whom a rule finds, and shows five of them, before anybody is asked. */
export function AudienceCount({ rule, mode, isAtOnce = false }: AudienceCountProps) {
  const { t } = useTranslation(["asking", "ui", "askingForm"]);
  const [count, answer] = useLazyQuery(audiencePreviewQuery, { fetchPolicy: "network-only" });
  const isDue = isAtOnce && !answer.called;
  useEffect(() => {
    if (isDue) void count({ variables: { rule, mode } });
  }, [isDue, count, rule, mode]);
  const isStale = answer.called && JSON.stringify(answer.variables) !== JSON.stringify({ rule, mode });
  const found = isStale ? undefined : answer.data?.audiencePreview;
  return (
    <div className="stack-tight">
      <div className="row">
        <Button
          tone="secondary"
          busy={answer.loading}
          busyText={t("askingForm:audience.counting")}
          onPress={() => void count({ variables: { rule, mode } })}
        >
          {t("askingForm:audience.count")}
        </Button>
        {isStale ? <span className="muted">{t("askingForm:audience.stale")}</span> : null}
      </div>
      {answer.error ? <Alert tone="error">{t(`ui:failed.${failureOf(answer.error).kind}`)}</Alert> : null}
      {found ? (
        <div role="status" className="stack-tight">
          <p>
            <strong>{t("askingForm:audience.found", { count: found.count })}</strong>{" "}
            {t("askingForm:audience.ofBodies", { count: found.organisationCount })}
          </p>
          {mode === "ANONYMOUS" && found.count < fewestAnonymous ? (
            <Alert tone="warning">{t("askingForm:audience.tooFew")}</Alert>
          ) : null}
          {found.count > 0 ? (
            <>
              <ul>
                {found.byRole.map((one) => (
                  <li key={one.role}>
                    {t(`role.${one.role}`)}: {one.count}
                  </li>
                ))}
              </ul>
              <p>{t("askingForm:audience.sample")}</p>
              <ul>
                {found.sample.map(({ person, role, organisation }) => (
                  <li key={`${person.id} ${organisation?.id ?? ""}`}>
                    {fullName(person)}
                    {found.byRole.length > 1 ? `, ${t(`role.${role}`)}` : null}
                    {organisation ? (
                      <>
                        , <LocalText of={organisation} />
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
