import type { Application } from "./Application";
import type { AboutApplication } from "./applicationLetterTexts";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { Qualification } from "../standards/Qualification";

/** What letters about this application name, in each language; Estonian stands in where there is no translation. */
export async function aboutApplication(act: Act, application: Application): Promise<AboutApplication> {
  const { title, titleEn, titleRu } = await act.get(Qualification, application.qualificationId);
  const { name, nameEn, nameRu } = await act.get(Organisation, application.organisationId);
  return {
    number: application.number ?? "",
    qualification: { et: title, en: titleEn ?? title, ru: titleRu ?? title },
    body: { et: name, en: nameEn ?? name, ru: nameRu ?? name },
  };
}
