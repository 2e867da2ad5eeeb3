import { registerEnumType } from "type-graphql";

/** The languages of the register as the schema knows them. */
export const LocaleEnum = { et: "et", en: "en", ru: "ru" } as const;

registerEnumType(LocaleEnum, { name: "Locale" });
