import { BusinessRegisterDown } from "./BusinessRegister";

interface Found {
  readonly data?: readonly { readonly reg_code?: unknown; readonly name?: unknown }[];
}

/** Asks the business register's open service, which anybody may ask, how a company is called. */
export class CompanyNames {
  /** `url`: e.g. https://ariregister.rik.ee; null: it is not asked here. */
  constructor(private readonly url: string | null) {}

  /** The name of the company of this code (eight digits); null: there is none. Throws BusinessRegisterDown. */
  async nameOf(registryCode: string): Promise<string | null> {
    if (!this.url) throw new BusinessRegisterDown("The business register's open service is not set up");
    try {
      const response = await fetch(`${this.url}/est/api/autocomplete?q=${registryCode}`, {
        headers: { accept: "application/json", "user-agent": "kutseregister" },
        signal: AbortSignal.timeout(3000),
      });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      const { data } = (await response.json()) as Found;
      if (!Array.isArray(data)) throw new Error("answered no list");
      const found = (data as NonNullable<Found["data"]>).find((one) => String(one.reg_code) === registryCode);
      return typeof found?.name === "string" && found.name !== "" ? found.name.slice(0, 300) : null;
    } catch (error) {
      throw new BusinessRegisterDown("The business register does not answer", { cause: error });
    }
  }
}
