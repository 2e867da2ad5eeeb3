import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import type { Role } from "../../gql/graphql";
import { renderKaoPage } from "../../testing/renderKaoPage";

const awardingBody = { __typename: "Organisation", id: "body-a", name: "Näidisliit", vatNumber: null };
const account = {
  ...{ __typename: "BillingAccount", id: "account-1", accountName: "Näidisliit" },
  ...{ iban: "EE382200221020145685", bankName: "Näidispank" },
};
const fee = (id: string, amount: string, validFrom: string, validUntil: string | null) => ({
  ...{ __typename: "PaperFee", id, cause: "ORIGINAL_LOST", validFrom, validUntil },
  amount: { __typename: "Money", amount, currency: "EUR" },
});
const paperFees = [
  fee("fee-3", "15.00", "2099-01-01", null),
  fee("fee-2", "12.00", "2026-01-01", "2098-12-31"),
  fee("fee-1", "9.60", "2020-01-01", "2025-12-31"),
];

function open(role: Role, facts: { billingAccount?: object | null; problems?: object[] } = {}) {
  const { billingAccount = account, problems = [] } = facts;
  const kept = { __typename: "BillingAccountPayload", account: problems.length ? null : account, problems };
  const set = { __typename: "PaperFeePayload", fee: { ...paperFees[0] }, problems: [] };
  return renderKaoPage("/billing", role, {
    BillingPage: { data: { awardingBody, billingAccount, paperFees } },
    SetUpBilling: { data: { setUpBilling: kept } },
    SetPaperFee: { data: { setPaperFee: set } },
  });
}

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("where a body is paid and what its paper costs", () => {
  it("shows what holds first, then what is coming, then what is over", async () => {
    const { container } = await open("COORDINATOR");
    expect(await screen.findByText(/EE38/)).toBeVisible();
    const rows = screen.getAllByRole("row").slice(1);
    expect(rows.map((row) => within(row).getAllByRole("cell").at(-1)?.textContent)).toEqual([
      ...["SeisKehtib", "SeisTulekul", "SeisLõppenud"],
    ]);
    expect(screen.queryByRole("button", { name: "Muuda kontot" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Määra hind" })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("lets the manager enter the first account; a wrong number is said beside its field", async () => {
    const problems = [{ __typename: "Problem", code: "IBAN_INVALID", field: "iban" }];
    const { sent } = await open("MANAGER", { billingAccount: null, problems });
    expect(await screen.findByText("Kontot ei ole veel sisestatud")).toBeVisible();
    await press("Sisesta konto");
    const dialog = await screen.findByRole("dialog", { name: "Arvelduskonto" });
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.type(within(dialog).getByRole("textbox", { name: "Kontonumber (IBAN)" }), "EE12");
    await userEvent.type(within(dialog).getByRole("textbox", { name: "Panga nimi" }), "Näidispank");
    await press("Salvesta konto");
    expect((await screen.findAllByText(/Kontonumber ei ole õige/)).length).toBeGreaterThan(0);
    expect(sent.find(({ operationName }) => operationName === "SetUpBilling")?.variables["input"]).toEqual({
      ...{ accountName: "Näidisliit", iban: "EE12", bankName: "Näidispank", vatNumber: null },
    });
  });

  it("lets the manager set a price from a day on", async () => {
    const { sent } = await open("MANAGER");
    await screen.findByText(/EE38/);
    await press("Määra hind");
    const dialog = await screen.findByRole("dialog", { name: "Määra hind" });
    await userEvent.selectOptions(within(dialog).getByRole("combobox", { name: "Mille eest" }), "NAME_CHANGE");
    await userEvent.type(within(dialog).getByRole("textbox", { name: "Hind käibemaksuta" }), "14,5");
    await userEvent.click(within(dialog).getByRole("button", { name: "Määra hind" }));
    expect(await screen.findByText(/Uus hind kehtib alates/)).toBeVisible();
    const input = sent.find(({ operationName }) => operationName === "SetPaperFee")?.variables["input"];
    expect(input).toMatchObject({ cause: "NAME_CHANGE", amount: "14.50" });
  });
});
