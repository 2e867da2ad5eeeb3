import { useTranslation } from "react-i18next";
import type { ProblemCode } from "../gql/graphql";

const shape = /^[A-Z]+(_[A-Z]+)+$/;

function isProblemCode(text: string): text is ProblemCode {
  return shape.test(text);
}

/** Gives a problem code its words in the language of the page; any other text stays as it is. */
export function useProblemText(): (code: string) => string {
  const { t } = useTranslation("problems");
  return (code) => (isProblemCode(code) ? t(code) : code);
}
