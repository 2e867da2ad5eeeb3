import type { AudienceRule } from "./AudienceRule";

/** The audience of who asks: Kutsekoda asks whom it likes, a body only the holders of its own certificates. */
export function audienceOf(
  organisation: { readonly id: string; readonly kind: string },
  wanted: AudienceRule | null | undefined,
): AudienceRule {
  const rule = Object.fromEntries(
    Object.entries(wanted ?? {}).filter(
      ([, list]) => (Array.isArray(list) || typeof list === "string") && list.length > 0,
    ),
  ) as AudienceRule;
  return organisation.kind === "AUTHORITY" ? rule : { ...rule, roles: ["HOLDER"], organisationIds: [organisation.id] };
}
