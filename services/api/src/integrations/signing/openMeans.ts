import { IdCardMeans } from "./IdCardMeans";
import { MobileIdMeans } from "./MobileIdMeans";
import type { SigningConfig } from "./SigningConfig";
import type { ChosenMeans } from "./SigningDraft";
import type { SigningMeans } from "./SigningMeans";
import { SmartIdMeans } from "./SmartIdMeans";

/** The means a person has chosen, ready to ask for the certificate. */
export function openMeans(chosen: ChosenMeans, personalCode: string, config: SigningConfig): SigningMeans {
  switch (chosen.kind) {
    case "id-card":
      return new IdCardMeans(chosen);
    case "mobile-id":
      return new MobileIdMeans(config, { ...chosen, personalCode });
    case "smart-id":
      return new SmartIdMeans(config, chosen.documentNumber);
  }
}

/** The same means in a later request, when only the session is left to ask about. */
export function reopenMeans(kind: ChosenMeans["kind"], config: SigningConfig): SigningMeans {
  switch (kind) {
    case "id-card":
      return new IdCardMeans(null);
    case "mobile-id":
      return new MobileIdMeans(config, null);
    case "smart-id":
      return new SmartIdMeans(config, "");
  }
}
