import { useTranslation } from "react-i18next";
import type { PaperCause } from "../../gql/graphql";

/** What paper is priced by, in words. */
export function useCauseWords(): (cause: PaperCause) => string {
  const { t } = useTranslation("paper");
  return (cause) =>
    cause === "FIRST_PRINT" ? t("kind.FIRST_PRINT") : `${t("kind.DUPLICATE")}: ${t(`reason.${cause}`)}`;
}
