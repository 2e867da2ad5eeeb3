import { ApplicationStatusTag } from "@kutse/web-shared/cards/ApplicationStatusTag";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Card } from "@kutse/web-shared/ui/Card";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Timeline } from "@kutse/web-shared/ui/Timeline";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useEventWords } from "../../parts/useEventWords";
import { ApplicationFacts } from "./ApplicationFacts";

const applicationFragment = graphql(`
  fragment Application_application on Application {
    id
    number
    status
    actingParty
    dueOn
    applicant {
      id
      firstName
      lastName
    }
    documents {
      id
      title
      fileName
      addedAt
      downloadPath
    }
    timeline {
      id
      type
      at
      actorRole
      actor {
        id
        firstName
        lastName
      }
      actorOrganisation {
        id
        name
        nameEn
        nameRu
      }
    }
    ...ApplicationFacts_application
  }
`);

/** What supervision looks at: what was asked, what was done with it and when, the papers, the decision. */
export function Application(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation(["supervision", "common"]);
  const { dateTime } = useFormats();
  const { what, who } = useEventWords();
  const application = readFragment(applicationFragment, props.application);
  const { documents, timeline } = application;
  return (
    <>
      <PageHead
        title={t("application", { number: application.number ?? "" })}
        lead={fullName(application.applicant)}
        crumbs={[{ label: t("title"), to: "/supervision" }, { label: application.number ?? "" }]}
        status={<ApplicationStatusTag application={application} />}
      />
      <div className="stack">
        <Alert>{t("openForAnHour")}</Alert>
        <ApplicationFacts application={application} />
        <Card title={t("documents")}>
          {documents.length === 0 ? <p className="muted">{t("noDocuments")}</p> : null}
          <ul>
            {documents.map(({ id, title, fileName, addedAt, downloadPath }) => (
              <li key={id}>
                <a href={downloadPath}>{title}</a>{" "}
                <span className="muted small">
                  {fileName}, {dateTime(addedAt)}
                </span>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={t("timeline")}>
          <Timeline
            label={t("timeline")}
            entries={timeline.map((event) => ({
              id: event.id,
              at: event.at,
              what: what(event.type),
              who: who(event),
            }))}
          />
        </Card>
      </div>
    </>
  );
}
