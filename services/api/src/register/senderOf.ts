import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import type { HolderMessage } from "./HolderMessage";

/** Who wrote, as the holder reads it: the person, and the company the person acted for. */
export async function senderOf(act: Act, message: HolderMessage): Promise<string> {
  const { firstName, lastName } = await act.get(Person, message.senderId);
  const name = `${firstName} ${lastName}`;
  if (message.organisationId === null) return name;
  const company = await act.get(Organisation, message.organisationId);
  return `${name} (${company.name}, ${company.registryCode})`;
}
