import { CompetenceList } from "@kutse/web-shared/cards/CompetenceList";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { Checkbox } from "@kutse/web-shared/ui/Checkbox";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { NumberField } from "@kutse/web-shared/ui/NumberField";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { TextField } from "@kutse/web-shared/ui/TextField";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { ProposalTag } from "../../parts/ProposalTag";
import { partOutcome } from "./partOutcome";
import styles from "./SeatResults.module.css";
import { useSeatResults } from "./useSeatResults";

const seatFragment = graphql(`
  fragment SeatResults_examSeat on ExamSeat {
    id
    didNotAppear
    proposal
    application {
      id
      number
      applicant {
        id
        firstName
        lastName
      }
      qualification {
        id
        title
        titleEn
        titleRu
      }
      electives {
        id
        code
        name
        nameEn
        nameRu
      }
      procedure {
        id
        examParts {
          id
          title
          titleEn
          titleRu
          maxPoints
          passPoints
          position
        }
      }
    }
    results {
      id
      points
      remark
      examPart {
        id
      }
    }
  }
`);

/** One applicant's points, part by part; saved by itself, locked when the session's results are confirmed. */
export function SeatResults(props: { seat: FragmentType<typeof seatFragment> }) {
  const { t } = useTranslation(["exams", "common", "competences", "ui"]);
  const locale = useLocale();
  const seat = readFragment(seatFragment, props.seat);
  const { application } = seat;
  const form = useSeatResults(seat);
  const name = fullName(application.applicant);
  return (
    <Card
      level={3}
      title={name}
      aside={
        seat.proposal ? <ProposalTag proposal={seat.proposal} /> : <span className="muted">{application.number}</span>
      }
    >
      <p className="muted">{localName(application.qualification, locale).text}</p>
      {application.electives.length > 0 ? (
        <DescriptionList
          rows={[{ label: t("competences:chosen"), value: <CompetenceList competences={application.electives} /> }]}
        />
      ) : null}
      <form
        className={styles.form}
        aria-label={t("results.of", { name })}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <ErrorSummary mistakes={form.mistakes} />
        <Checkbox isSelected={form.didNotAppear} onChange={form.setDidNotAppear}>
          {t("results.didNotAppear")}
        </Checkbox>
        {form.didNotAppear
          ? null
          : form.parts.map((part) => {
              const { points, remark } = form.entryOf(part.id);
              const outcome = partOutcome(points, part);
              const title = localName(part, locale).text;
              return (
                <div key={part.id} className={styles.part}>
                  <NumberField
                    label={title}
                    hint={t("results.range", { max: part.maxPoints, pass: part.passPoints })}
                    error={outcome === "OUT_OF_RANGE" ? t("results.outOfRange", { max: part.maxPoints }) : undefined}
                    value={points}
                    onChange={(next) => form.change(part.id, { points: next })}
                  />
                  <TextField
                    label={t("results.remark", { part: title })}
                    optional
                    width="full"
                    value={remark}
                    onChange={(next) => form.change(part.id, { remark: next })}
                  />
                  {outcome === "PASSED" || outcome === "FAILED" ? (
                    <StatusTag tone={outcome === "PASSED" ? "success" : "danger"}>
                      {outcome === "PASSED" ? t("common:passed") : t("common:failedPart")}
                    </StatusTag>
                  ) : null}
                </div>
              );
            })}
        <div className="row">
          <Button
            type="submit"
            tone="secondary"
            busy={form.busy}
            busyText={t("ui:saving")}
            aria-label={`${t("results.save")}: ${name}`}
          >
            {t("results.save")}
          </Button>
          {form.hasChanges ? <span className="muted small">{t("ui:notSaved")}</span> : null}
        </div>
      </form>
    </Card>
  );
}
