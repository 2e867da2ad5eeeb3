import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const openingFragment = graphql(`
  fragment ShareOpeningLine_opening on ShareOpening {
    id
    at
    client
    role
    organisation {
      id
      name
      nameEn
      nameRu
    }
  }
`);

/** When a link was opened, and by which company in what role, or with what kind of client. */
export function ShareOpeningLine(props: { opening: FragmentType<typeof openingFragment> }) {
  const { t } = useTranslation(["sharing", "status"]);
  const { dateTime } = useFormats();
  const { at, client, role, organisation } = readFragment(openingFragment, props.opening);
  return (
    <li>
      <time dateTime={at}>{dateTime(at)}</time>
      {client ? ` · ${t(`client.${client}`)}` : null}
      {organisation ? (
        <>
          {" · "}
          <LocalText of={organisation} />
        </>
      ) : null}
      {role ? ` · ${t(`status:role.${role}`)}` : null}
    </li>
  );
}
