import { CertificateStatusTag } from "@kutse/web-shared/cards/CertificateStatusTag";
import { useProvenRows } from "@kutse/web-shared/cards/useProvenRows";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { sharedEntryFragment } from "./sharedEntryFragment";

/** A certificate as a link shows it: what the holder chose and nothing beside. */
export function SharedEntryCard(props: { entry: FragmentType<typeof sharedEntryFragment>; level?: 2 | 3 }) {
  const { t } = useTranslation(["sharing", "register"]);
  const { date } = useFormats();
  const entry = readFragment(sharedEntryFragment, props.entry);
  const proven = useProvenRows(entry);
  const { holder, examLanguage, validUntil, invalidatedAt } = entry;
  return (
    <Card
      level={props.level ?? 2}
      title={<LocalText of={entry.qualification} />}
      aside={<CertificateStatusTag status={entry.status} validUntil={validUntil} />}
    >
      <DescriptionList
        rows={[
          {
            label: t("entry.holder"),
            value: holder.isNameHidden ? t("entry.nameNotShared") : `${holder.firstName} ${holder.lastName}`,
          },
          { label: t("entry.born"), value: holder.birthDate ? date(holder.birthDate) : null },
          { label: t("entry.level"), value: entry.estqfLevel },
          { label: t("entry.number"), value: entry.registrationNumber },
          { label: t("entry.issuedBy"), value: <LocalText of={entry.awardingBody} /> },
          { label: t("entry.issuedOn"), value: date(entry.issuedOn) },
          { label: t("entry.validFrom"), value: date(entry.validFrom) },
          { label: t("entry.validUntil"), value: validUntil ? date(validUntil) : t("entry.unlimited") },
          { label: t("entry.invalidatedOn"), value: invalidatedAt ? date(invalidatedAt) : null },
          { label: t("field.EXAM_LANGUAGE"), value: examLanguage ? t(`entry.languages.${examLanguage}`) : null },
          ...proven,
        ]}
      />
    </Card>
  );
}
