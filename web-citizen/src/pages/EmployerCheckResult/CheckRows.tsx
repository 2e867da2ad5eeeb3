import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { StatusTag, type StatusTone } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import type { CheckStatus, EmployerCheckResultPageQuery } from "../../gql/graphql";

type Row = NonNullable<EmployerCheckResultPageQuery["employerCheck"]>["rows"][number];
type Answer = Row["certificates"][number];
type Line = { key: string; position: number; asked: string | null; status: CheckStatus; answer: Answer | null };

const tones: Record<CheckStatus, StatusTone> = {
  VALID: "success",
  EXPIRED: "neutral",
  INVALIDATED: "danger",
  REPLACED: "neutral",
  NOT_FOUND: "warning",
};

/** One line for each certificate found, and one for each row without any. */
function linesOf({ position, asked, status, certificates }: Row): Line[] {
  if (certificates.length === 0) return [{ key: String(position), position, asked, status, answer: null }];
  return certificates.map((answer) => ({
    key: `${position} ${answer.registrationNumber}`,
    ...{ position, asked, status: answer.status, answer },
  }));
}

/** The rows of a check in the order they were asked. */
export function CheckRows({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation("employer");
  return (
    <Table
      caption={t("resultRows")}
      rows={rows.flatMap(linesOf)}
      rowKey={(line) => line.key}
      columns={[
        { id: "position", label: t("row"), figures: true, cell: (line) => line.position },
        { id: "asked", label: t("asked"), main: true, cell: (line) => line.asked ?? "–" },
        {
          id: "status",
          label: t("status"),
          cell: ({ status }) => <StatusTag tone={tones[status]}>{t(`statuses.${status}`)}</StatusTag>,
        },
        { id: "certificate", label: t("certificate"), cell: ({ answer }) => <Found answer={answer} /> },
        { id: "until", label: t("validUntil"), cell: ({ answer }) => <ValidUntil answer={answer} /> },
      ]}
    />
  );
}

function Found({ answer }: { answer: Answer | null }) {
  const { t } = useTranslation("employer");
  const locale = useLocale();
  if (!answer) return <>–</>;
  const { title, titleEn, titleRu, registrationNumber, holderName, awardingBodyName } = answer;
  const { text, lang } = localName({ name: title, nameEn: titleEn, nameRu: titleRu }, locale);
  return (
    <div>
      <div lang={lang}>{text}</div>
      <div className="muted small">
        {t("certificateOf", { number: registrationNumber, name: holderName || t("nameHidden") })}
        <br />
        {awardingBodyName}
      </div>
    </div>
  );
}

function ValidUntil({ answer }: { answer: Answer | null }) {
  const { t } = useTranslation("employer");
  const { date } = useFormats();
  if (!answer) return <>–</>;
  return <>{answer.validUntil ? date(answer.validUntil) : t("unlimited")}</>;
}
