import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Checkbox } from "@kutse/web-shared/ui/Checkbox";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { Select } from "@kutse/web-shared/ui/Select";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OccupationalStandardFilter } from "../../gql/graphql";
import { StandardsTable } from "./StandardsTable";
import { standardsPageQuery } from "./standardsPageQuery";

const wantedAtFirst = { text: "", council: "", inForce: "yes" };

function filterOf({ text, council, inForce }: typeof wantedAtFirst): OccupationalStandardFilter {
  return {
    ...(text ? { text: text.slice(0, 200) } : {}),
    ...(council ? { councilId: council } : {}),
    inForceOnly: inForce === "yes",
  };
}

/** The catalogue of occupational qualification standards. */
export function StandardsPage() {
  const { t } = useTranslation(["register", "common"]);
  const locale = useLocale();
  const [wanted, change] = useUrlState(wantedAtFirst);
  const [text, setText] = useState(wanted.text);
  const { previousData, ...answer } = useQuery(standardsPageQuery, { variables: { filter: filterOf(wanted) } });
  const councils = (answer.data ?? previousData)?.occupationalCouncils ?? [];
  return (
    <div className="stack">
      <PageHead
        title={t("standards")}
        lead={t("standardsLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("standards") }]}
      />
      <div className="stack-tight" role="search">
        <SearchField
          label={t("standardSearch")}
          value={text}
          onChange={setText}
          onSubmit={(words) => change({ text: words.trim() })}
        />
        <Select
          label={t("field")}
          value={wanted.council}
          onChange={(council) => change({ council })}
          emptyLabel={t("common:allOfThem")}
          options={councils.map((council) => ({ value: council.id, label: localName(council, locale).text }))}
        />
        <Checkbox isSelected={wanted.inForce === "yes"} onChange={(isOn) => change({ inForce: isOn ? "yes" : "no" })}>
          {t("inForceOnly")}
        </Checkbox>
      </div>
      <LoadedList answer={answer} pick={(data) => data.occupationalStandards}>
        {(nodes) => <StandardsTable standards={nodes} />}
      </LoadedList>
    </div>
  );
}
