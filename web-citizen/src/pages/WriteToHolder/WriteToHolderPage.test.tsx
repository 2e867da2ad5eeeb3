import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { WriteToHolderPage } from "./WriteToHolderPage";

const person = { __typename: "Person", id: "p1", firstName: "Mari", lastName: "Maasikas", email: "mari@naide.ee" };
const organisation = { __typename: "Organisation", id: "o1", name: "Kase Ehitus OÜ" };

function open(certificate: object | null, problems: object[] = []) {
  const shown = certificate && { __typename: "Certificate", id: "c1", registrationNumber: "300001", ...certificate };
  const activeMandate = { __typename: "Mandate", id: "m1", organisation };
  return renderPage({
    signedIn: [{ path: "certificates/:registrationNumber/message", Component: WriteToHolderPage }],
    texts,
    viewer: aViewer(),
    path: "/certificates/300001/message",
    answers: {
      WriteToHolderPage: {
        data: { certificate: shown, viewer: { __typename: "ViewerType", id: "v1", person, activeMandate } },
      },
      WriteToHolder: {
        data: {
          writeToHolder: {
            __typename: "HolderMessagePayload",
            message: problems.length > 0 ? null : { __typename: "HolderMessage", id: "h1" },
            problems: problems.map((problem) => ({ __typename: "Problem", field: null, ...problem })),
          },
        },
      },
    },
  });
}

const write = async () => {
  await userEvent.type(await screen.findByLabelText("Millega seoses kirjutate?"), "Töö");
  await userEvent.type(screen.getByLabelText("Sõnum"), "Tere!");
  await userEvent.click(screen.getByRole("button", { name: "Saada sõnum" }));
};

describe("writing to the holder of a certificate", () => {
  it("says what the holder will see, offers one's own address, and sends it", async () => {
    const { sent, container } = await open({ viewerCanWriteToHolder: true, holderTakesMessages: true });
    expect(await screen.findByText(/teie nime \(Mari Maasikas, Kase Ehitus OÜ\)/)).toBeInTheDocument();
    expect(screen.getByLabelText("E-posti aadress, kuhu omanik saab vastata")).toHaveValue("mari@naide.ee");
    expect((await axe(container)).violations).toEqual([]);
    await write();
    expect(await screen.findByRole("heading", { level: 1, name: "Sõnum on saadetud" })).toBeInTheDocument();
    const acts = sent.filter(({ operationName }) => operationName === "WriteToHolder");
    expect(acts.map(({ variables }) => variables)).toEqual([
      { input: { certificateId: "c1", subject: "Töö", text: "Tere!", replyTo: "mari@naide.ee" } },
    ]);
  });

  it("keeps what was typed when the day's limit is full", async () => {
    await open({ viewerCanWriteToHolder: true, holderTakesMessages: true }, [{ code: "MESSAGES_TOO_MANY" }]);
    await write();
    expect(await screen.findByText(/täna saatnud juba viis sõnumit/)).toBeInTheDocument();
    expect(screen.getByLabelText("Sõnum")).toHaveValue("Tere!");
  });

  it.each([
    [{ viewerCanWriteToHolder: true, holderTakesMessages: false }, "Omanik ei võta sõnumeid vastu"],
    [{ viewerCanWriteToHolder: false, holderTakesMessages: null }, "Siit te kirjutada ei saa"],
    [null, "Seda lehte ei ole"],
  ])("has no form for %j", async (certificate, told) => {
    await open(certificate);
    expect(await screen.findByText(told)).toBeInTheDocument();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });
});
