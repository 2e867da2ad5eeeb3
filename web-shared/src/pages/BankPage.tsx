import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useProblemText } from "../problems/useProblemText";
import { sendBankFile } from "../session/sendBankFile";
import { LoadedList } from "../shell/LoadedList";
import { useCrumbs } from "../shell/useCrumbs";
import { fullName } from "../texts/fullName";
import { formatIban } from "../texts/formatIban";
import { useFormats } from "../texts/useFormats";
import { EmptyState } from "../ui/EmptyState";
import { FileUpload } from "../ui/FileUpload";
import { PageHead } from "../ui/PageHead";
import { Table } from "../ui/Table";
import { useToast } from "../ui/useToast";
import { bankPageQuery } from "./bankPageQuery";
import { UnmatchedPayments } from "./UnmatchedPayments";

/** What came to the organisation's account: bank files sent in, their reports, and the payments that found no invoice. */
export function BankPage() {
  const { t } = useTranslation("billing");
  const crumbs = useCrumbs({ label: t("bank") });
  return (
    <div className="stack">
      <PageHead crumbs={crumbs} title={t("bank")} lead={t("bankLead")} />
      <BankFileUpload />
      <UnmatchedPayments />
      <BankFiles />
    </div>
  );
}

function BankFileUpload() {
  const { t } = useTranslation("billing");
  const words = useProblemText();
  const navigate = useNavigate();
  const { say } = useToast();
  const [sending, setSending] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const send = async (file: File | undefined) => {
    if (!file) return;
    setError(undefined);
    setSending(file.name);
    const outcome = await sendBankFile(file);
    setSending(null);
    if (outcome.kind === "problem") setError(words(outcome.code));
    if (outcome.kind === "failed") setError(t("uploadFailed"));
    if (outcome.kind !== "read") return;
    say(t("uploaded"));
    void navigate(`/bank/${outcome.id}`);
  };
  return (
    <FileUpload
      label={t("upload")}
      hint={t("uploadHint")}
      error={error}
      accept={[".xml", "application/xml", "text/xml"]}
      isDisabled={sending !== null}
      onItsWay={sending ? [{ fileName: sending, progress: 50 }] : []}
      onFiles={([file]) => void send(file)}
    />
  );
}

function BankFiles() {
  const { t } = useTranslation("billing");
  const { dateTime } = useFormats();
  const answer = useQuery(bankPageQuery, { fetchPolicy: "cache-and-network" });
  return (
    <section className="stack-tight">
      <h2>{t("files")}</h2>
      <LoadedList answer={answer} pick={(data) => data.bankStatements}>
        {(statements) => (
          <>
            <Account account={answer.data?.billingAccount ?? null} />
            <Table
              caption={t("files")}
              hideCaption
              rows={statements}
              rowKey={(row) => row.id}
              empty={
                <EmptyState title={t("noFiles")} icon="upload">
                  <p>{t("noFilesWords")}</p>
                </EmptyState>
              }
              columns={[
                {
                  id: "file",
                  label: t("file"),
                  main: true,
                  cell: (row) => <Link to={`/bank/${row.id}`}>{row.fileName}</Link>,
                },
                { id: "at", label: t("importedAt"), cell: (row) => dateTime(row.importedAt) },
                { id: "by", label: t("importedBy"), cell: (row) => (row.importedBy ? fullName(row.importedBy) : null) },
                { id: "matched", label: t("matchedCount"), figures: true, cell: (row) => row.report.matched },
                { id: "unmatched", label: t("unmatchedCount"), figures: true, cell: (row) => row.report.unmatched },
                { id: "kept", label: t("alreadyKept"), figures: true, cell: (row) => row.report.alreadyKept },
              ]}
            />
          </>
        )}
      </LoadedList>
    </section>
  );
}

function Account({ account }: { account: { iban: string; bankName: string } | null }) {
  const { t } = useTranslation("billing");
  if (!account) return null;
  return (
    <p>
      {t("iban")}: <span className="figures">{formatIban(account.iban)}</span> ({account.bankName})
    </p>
  );
}
