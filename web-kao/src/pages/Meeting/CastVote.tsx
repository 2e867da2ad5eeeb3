import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { RadioGroup } from "@kutse/web-shared/ui/RadioGroup";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { TextArea } from "@kutse/web-shared/ui/TextArea";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { VoteChoice } from "../../gql/graphql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import styles from "./CastVote.module.css";
import { castVoteMutation } from "./castVoteMutation";

const agendaItemFragment = graphql(`
  fragment CastVote_agendaItem on AgendaItem {
    id
    myVote
  }
`);

const choices: readonly VoteChoice[] = ["FOR", "AGAINST", "ABSTAIN"];

/** The member's own vote on an open item; it may be changed until the chair closes the voting. */
export function CastVote(props: { agendaItem: FragmentType<typeof agendaItemFragment>; name: string }) {
  const { t } = useTranslation("meeting");
  const { say } = useToast();
  const { id, myVote } = readFragment(agendaItemFragment, props.agendaItem);
  const { run, busy, mistakes } = useAct(castVoteMutation);
  const [chosen, setChosen] = useState<VoteChoice | null>(null);
  const [reason, setReason] = useState("");
  const choice = chosen ?? myVote;
  const vote = async () => {
    if (!choice) return;
    const words = choice === "AGAINST" ? { reason } : {};
    const { data } = await run({ input: { agendaItemId: id, choice, ...words } });
    if (!data) return;
    setChosen(null);
    say(t("vote.done"));
  };
  return (
    <form
      className={styles.vote}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void vote();
      }}
    >
      <ErrorSummary mistakes={mistakes} />
      {myVote ? <StatusTag tone="success">{t("vote.mine", { choice: t(`vote.${myVote}`) })}</StatusTag> : null}
      <RadioGroup
        label={t("vote.label", { name: props.name })}
        layout="inline"
        value={choice}
        onChange={setChosen}
        options={choices.map((value) => ({ value, label: t(`vote.${value}`) }))}
      />
      {choice === "AGAINST" ? (
        <TextArea
          label={t("vote.reason")}
          hint={t("vote.reasonHint")}
          value={reason}
          onChange={setReason}
          softLimit={4000}
        />
      ) : null}
      <Button type="submit" busy={busy} busyText={t("vote.busy")} isDisabled={!choice}>
        {myVote ? t("vote.change") : t("vote.act")}
      </Button>
    </form>
  );
}
