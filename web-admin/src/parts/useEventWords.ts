import type { Role } from "../gql/graphql";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { useTranslation } from "react-i18next";
import { isEventType } from "./eventTypes";
import { fullName } from "@kutse/web-shared/texts/fullName";

type Actor = { firstName: string; lastName: string };
type Body = { name: string; nameEn?: string | null; nameRu?: string | null };

/** What an event says of who did it; without an actor the register did it by itself. */
export type ActedEvent = { actor: Actor | null; actorRole: Role | null; actorOrganisation: Body | null };

/** Puts events in words: what happened, and who did it in which role. An event without words stands by its name. */
export function useEventWords() {
  const { t } = useTranslation(["events", "status"]);
  const locale = useLocale();
  const what = (type: string): string => (isEventType(type) ? t(`events:type.${type}`) : type);
  const who = ({ actor, actorRole, actorOrganisation }: ActedEvent): string => {
    if (!actor) return t("events:register");
    const role = actorRole ? t(`status:role.${actorRole}`) : "";
    const body = actorOrganisation ? localName(actorOrganisation, locale).text : "";
    return [fullName(actor), role, body].filter(Boolean).join(", ");
  };
  return { what, who };
}
