import type { Named } from "@kutse/web-shared/texts/localName";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { Link } from "react-router";
import { PlainList } from "./PlainList";

/** Things by their names, each leading to its page under `base`. */
export function LinkList({ base, things }: { base: string; things: readonly (Named & { id: string })[] }) {
  return (
    <PlainList>
      {things.map((thing) => (
        <li key={thing.id}>
          <Link to={`${base}/${thing.id}`}>
            <LocalText of={thing} />
          </Link>
        </li>
      ))}
    </PlainList>
  );
}
