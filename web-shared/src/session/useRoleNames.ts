import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { localName } from "../texts/localName";
import { useLocale } from "../texts/useLocale";
import { roleNameFragment } from "./roleNameFragment";

/** A role in words: what one is and where. `body` is null for a private person. */
export type RoleName = { id: string | null; role: string; body: string | null; isActive: boolean };

/** Gives each mandate its name in the language of the page; no mandate is the private person. */
export function useRoleNames(mandates: readonly (FragmentType<typeof roleNameFragment> | null)[]): RoleName[] {
  const { t } = useTranslation("status");
  const locale = useLocale();
  return mandates.map((reference) => {
    const mandate = reference ? readFragment(roleNameFragment, reference) : null;
    if (!mandate) return { id: null, role: t("role.CITIZEN"), body: null, isActive: true };
    const body = mandate.organisation ? localName(mandate.organisation, locale).text : null;
    return { id: mandate.id, role: t(`role.${mandate.role}`), body, isActive: mandate.isActive };
  });
}
