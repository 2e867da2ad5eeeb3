import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import type { AssessmentProposal } from "../gql/graphql";

/** What the assessors propose to the committee. */
export function ProposalTag({ proposal }: { proposal: AssessmentProposal }) {
  const { t } = useTranslation("common");
  return <StatusTag tone={proposal === "AWARD" ? "success" : "danger"}>{t(`proposal.${proposal}`)}</StatusTag>;
}
