import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { anEntry } from "../../testing/anEntry";
import { texts } from "../../texts/texts";
import { NewSharePage } from "./NewSharePage";

const qualification = { __typename: "Qualification", id: "q1", title: "Kokk, tase 4", titleEn: null, titleRu: null };
const certificate = (id: string) => ({
  ...{ __typename: "Certificate", id, registrationNumber: `30000${id}`, status: "VALID", qualification },
});
const names: Record<string, string | null> = { "19900019": "Kase Ehitus OÜ", "19900031": null };

function open(path = "/my-shares/new", problems: object[] = []) {
  const share = { __typename: "Share", id: "s1", expiresOn: "2026-12-26" };
  return renderPage({
    signedIn: [{ path: "my-shares/new", Component: NewSharePage }],
    texts,
    viewer: aViewer(),
    path,
    answers: {
      NewSharePage: { data: { myCertificates: [certificate("1"), certificate("2")] } },
      SharePreview: { data: { sharePreview: { __typename: "SharedEntries", certificates: [anEntry()] } } },
      CompanyByCode: ({ registryCode }) => {
        const code = String(registryCode);
        const found = { __typename: "NamedCompany", registryCode: code, name: names[code] ?? null };
        return { data: { companyByCode: code in names ? found : null } };
      },
      CreateShare: ({ input }) => {
        const { openingLimit, companyCode } = input as { openingLimit: number | null; companyCode: string | null };
        const made = { ...share, openingLimit, companyCode, companyName: companyCode && names[companyCode] };
        const payload = { __typename: "SharePayload", problems };
        return {
          data: {
            createShare:
              problems.length > 0
                ? { ...payload, share: null, openPath: null }
                : { ...payload, share: made, openPath: "/share/share_x" },
          },
        };
      },
    },
  });
}

type Sent = Awaited<ReturnType<typeof open>>["sent"];
const asked = (sent: Sent) =>
  sent.filter(({ operationName }) => operationName === "CreateShare").map(({ variables }) => variables["input"]);

describe("making a link", () => {
  it("is for anybody and without a limit unless one says otherwise", async () => {
    const { sent, container } = await open("/my-shares/new?certificate=2");
    await userEvent.type(await screen.findByLabelText("Kellele või milleks"), "Ehitus OÜ");
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Tee link" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Link on valmis" })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Vaata, mida link näitab" })).toBeInTheDocument();
    expect(asked(sent)).toMatchObject([
      { certificateIds: ["2"], fields: ["NAME"], label: "Ehitus OÜ", openingLimit: null, companyCode: null },
    ]);
  });

  it("opens so many times as one chooses, or types", async () => {
    const { sent } = await open("/my-shares/new?certificate=1");
    await userEvent.type(await screen.findByLabelText("Kellele või milleks"), "x");
    await userEvent.click(screen.getByRole("radio", { name: "Muu arv" }));
    await userEvent.click(screen.getByRole("button", { name: "Tee link" }));
    expect((await screen.findAllByText("Täitke see väli.")).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText("Avamiste arv"), "1001");
    await userEvent.click(screen.getByRole("button", { name: "Tee link" }));
    expect(
      (await screen.findAllByText("Selles väljas on midagi, mida register ei saa vastu võtta. Kontrollige see üle."))
        .length,
    ).toBeGreaterThan(0);
    expect(asked(sent)).toEqual([]);
    await userEvent.clear(screen.getByLabelText("Avamiste arv"));
    await userEvent.type(screen.getByLabelText("Avamiste arv"), "7");
    await userEvent.click(screen.getByRole("button", { name: "Tee link" }));
    expect(await screen.findByText("Link avaneb 7 korda.")).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Vaata, mida link näitab" })).not.toBeInTheDocument();
    expect(asked(sent)).toMatchObject([{ openingLimit: 7 }]);
  });

  it("is for the company an answer is for, whose name stands on the button", async () => {
    const { sent, container } = await open("/my-shares/new?certificate=1&company=19900019");
    expect(await screen.findByText("Link avaneb ainult ettevõttele Kase Ehitus OÜ.")).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
    expect(screen.getByLabelText("Kellele või milleks")).toHaveValue("Kase Ehitus OÜ");
    await userEvent.click(screen.getByRole("button", { name: "Tee link ettevõttele Kase Ehitus OÜ" }));
    expect(await screen.findByText(/ainult ettevõttele Kase Ehitus OÜ \(19900019\)/)).toBeInTheDocument();
    expect(asked(sent)).toMatchObject([{ certificateIds: ["1"], companyCode: "19900019", label: "Kase Ehitus OÜ" }]);
  });

  it("says when there is no such company, and when nobody can say", async () => {
    const refused = { __typename: "Problem", code: "COMPANY_NOT_FOUND", field: "companyCode" };
    await open("/my-shares/new?certificate=1&company=19900099", [refused]);
    expect(await screen.findByText(/Kontrollige numbreid\./)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText("Kellele või milleks"), "x");
    await userEvent.click(screen.getByRole("button", { name: "Tee link" }));
    expect((await screen.findAllByText(/kas kõik kaheksa numbrit on õiged/)).length).toBeGreaterThan(0);
    await userEvent.clear(screen.getByLabelText("Ettevõtte registrikood"));
    await userEvent.type(screen.getByLabelText("Ettevõtte registrikood"), "1990 0031");
    expect(await screen.findByText(/Äriregister ei vasta praegu/)).toBeInTheDocument();
  });

  it("shows what the link would show, before it is made", async () => {
    const { sent } = await open("/my-shares/new?certificate=1");
    await userEvent.click(await screen.findByRole("button", { name: "Vaata, mida link näitab" }));
    expect(await screen.findByText("nime ei ole jagatud")).toBeInTheDocument();
    const previews = sent.filter(({ operationName }) => operationName === "SharePreview");
    expect(previews.map(({ variables }) => variables)).toEqual([
      { input: { certificateIds: ["1"], fields: ["NAME"] } },
    ]);
  });
});
