import { randomUUID } from "node:crypto";

/** A company a person may represent alone. */
export interface RepresentedCompany {
  /** Eight digits. */
  readonly registryCode: string;
  readonly name: string;
}

/** Where the register of mandates answers: our security server, the service behind it, and who asks. */
export interface BusinessRegisterConfig {
  /** E.g. https://turvaserver.example; null: companies cannot be represented here. */
  readonly securityServerUrl: string | null;
  /** E.g. ee-dev/GOV/70006317/volitused/oraakel */
  readonly service: string;
  /** E.g. ee-dev/NGO/90006414/kutseregister */
  readonly client: string;
}

/** The business register did not answer as it should; one may try again. */
export class BusinessRegisterDown extends Error {}

interface Mandates {
  readonly representee?: { readonly type?: string; readonly legalName?: string; readonly identifier?: string };
  readonly mandates?: readonly {
    readonly role?: string;
    readonly validityPeriod?: { readonly from?: string; readonly through?: string };
  }[];
}

/** Sole representation by the law and the articles: one who must sign together with another is not enough. */
const soleRight = "BR_REPRIGHT:SOLEREP";

/** Asks the state's register of mandates, over X-Road (REST), whom a person may represent by the business register. */
export class BusinessRegister {
  constructor(private readonly config: BusinessRegisterConfig) {}

  /** The companies this person may represent alone on this day (YYYY-MM-DD). Throws BusinessRegisterDown. */
  async companiesOf(personalCode: string, today: string): Promise<RepresentedCompany[]> {
    const answer = await this.ask(`EE${personalCode}`);
    return answer.flatMap(({ representee, mandates = [] }) => {
      const code = /^EE(\d{8})$/.exec(representee?.identifier ?? "")?.[1];
      const isCompany = representee?.type === "LEGAL_PERSON" && code !== undefined;
      const holds = mandates.some(
        ({ role, validityPeriod: { from = "", through = "9999" } = {} }) =>
          role === soleRight && from <= today && today <= through,
      );
      return isCompany && holds ? [{ registryCode: code, name: representee.legalName ?? code }] : [];
    });
  }

  private async ask(delegate: string): Promise<Mandates[]> {
    const { securityServerUrl, service, client } = this.config;
    if (!securityServerUrl) throw new BusinessRegisterDown("X-Road is not set up");
    const url = `${securityServerUrl}/r1/${service}/delegates/${delegate}/representees/mandates?ns=BR_REPRIGHT`;
    const headers = { "X-Road-Client": client, "X-Road-UserId": delegate, "X-Road-Id": randomUUID() };
    try {
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(5000) });
      if (!response.ok) throw new Error(`answered ${response.status} ${response.headers.get("x-road-error") ?? ""}`);
      const answer: unknown = await response.json();
      if (!Array.isArray(answer)) throw new Error("answered no list");
      return answer as Mandates[];
    } catch (error) {
      throw new BusinessRegisterDown("The register of mandates does not answer", { cause: error });
    }
  }
}
