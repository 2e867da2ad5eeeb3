import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { LinkList } from "../../parts/LinkList";

const qualificationFragment = graphql(`
  fragment QualificationAbout_qualification on Qualification {
    id
    kind
    estqfLevel
    eqfLevel
    standard {
      id
      title
      titleEn
      titleRu
      council {
        id
        name
        nameEn
        nameRu
      }
    }
    parent {
      id
      title
      titleEn
      titleRu
    }
    partialQualifications {
      id
      title
      titleEn
      titleRu
    }
    specialisations {
      id
      name
      nameEn
      nameRu
    }
  }
`);

/** What the qualification is: its level, standard, field, parts and specialisations. */
export function QualificationAbout(props: { qualification: FragmentType<typeof qualificationFragment> }) {
  const { t } = useTranslation("qualifications");
  const qualification = readFragment(qualificationFragment, props.qualification);
  const { kind, estqfLevel, eqfLevel, standard, parent, partialQualifications, specialisations } = qualification;
  return (
    <section className="stack-tight">
      <h2>{t("about")}</h2>
      <DescriptionList
        rows={[
          { label: t("kind"), value: t(`kinds.${kind}`) },
          { label: t("level"), value: t("levelOf", { estqf: estqfLevel, eqf: eqfLevel }) },
          {
            label: t("standard"),
            value: (
              <Link to={`/standards/${standard.id}`}>
                <LocalText of={standard} />
              </Link>
            ),
          },
          { label: t("field"), value: <LocalText of={standard.council} /> },
          { label: t("parent"), value: parent ? <LinkList base="/qualifications" things={[parent]} /> : null },
          {
            label: t("partials"),
            value:
              partialQualifications.length > 0 ? (
                <LinkList base="/qualifications" things={partialQualifications} />
              ) : null,
          },
          {
            label: t("specialisations"),
            value:
              specialisations.length > 0
                ? specialisations.map((specialisation) => (
                    <div key={specialisation.id}>
                      <LocalText of={specialisation} />
                    </div>
                  ))
                : null,
          },
        ]}
      />
    </section>
  );
}
