import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { readFragment } from "../gql/fragment-masking";
import type { AskedPageQuery } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { Accordion } from "../ui/Accordion";
import { Alert } from "../ui/Alert";
import { askedStateFragment } from "./askedStateFragment";
import { questionFragment } from "./questionFragment";
import { useMissingPlace } from "./useMissingPlace";

type Props = { asked: NonNullable<AskedPageQuery["questionnaire"]>; onChanged: () => void };
const everyTwoSeconds = 2000;

/** What the author has to know now: returned, withdrawn, opening, or texts that are missing in a language. */
export function AskedNews({ asked, onChanged }: Props) {
  const { t } = useTranslation(["asking", "status"]);
  const { dateTime } = useFormats();
  const state = readFragment(askedStateFragment, asked);
  const placeOf = useMissingPlace(readFragment(questionFragment, asked.questions));
  const isOpening = state.status === "OPENING";
  useEffect(() => {
    if (!isOpening) return;
    const timer = setInterval(onChanged, everyTwoSeconds);
    return () => clearInterval(timer);
  }, [isOpening, onChanged]);
  return (
    <>
      {state.status === "DRAFT" && state.returnedReason ? (
        <Alert tone="warning" title={t("asked.returned")}>
          <p>{state.returnedReason}</p>
        </Alert>
      ) : null}
      {state.withdrawnReason ? (
        <Alert tone="error" title={t("asked.withdrawn")}>
          <p>{state.withdrawnReason}</p>
        </Alert>
      ) : null}
      {state.archivedAt ? (
        <Alert tone="info" title={t("asked.archived", { at: dateTime(state.archivedAt) })}>
          <p>{t("asked.archivedWords")}</p>
        </Alert>
      ) : null}
      {isOpening ? (
        <Alert tone="info" title={t("asked.opening")} announce>
          <p>{t("asked.openingWords", { entered: state.enteredCount ?? 0, expected: state.expectedCount ?? 0 })}</p>
          <progress value={state.enteredCount ?? 0} max={state.expectedCount ?? 1} aria-label={t("asked.opening")} />
        </Alert>
      ) : null}
      {asked.missingTexts.length > 0 ? (
        <Alert tone="warning" title={t("asked.missing", { count: asked.missingTexts.length })}>
          <p>{t("asked.missingWords")}</p>
          <Accordion title={t("asked.missingList")}>
            <ul>
              {asked.missingTexts.map(({ locale, field }) => (
                <li key={`${locale}.${field}`}>
                  {t(`status:language.${locale}`)}: {placeOf(field)}
                </li>
              ))}
            </ul>
          </Accordion>
        </Alert>
      ) : null}
    </>
  );
}
