import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { signedInRoutes } from "../../routes";
import { texts } from "../../texts/texts";

const euros = (amount: string) => ({ __typename: "Money", amount, currency: "EUR" });
const offer = (reason: string | null, vat: string, total: string) => ({
  ...{ __typename: "PaperOffer", kind: reason ? "DUPLICATE" : "FIRST_PRINT", reason },
  ...{ vat: euros(vat), total: euros(total) },
});

const certificate = {
  ...{ __typename: "Certificate", id: "certificate-1", registrationNumber: "300123", viewerCanOrderPaper: true },
  holder: { __typename: "Holder", firstName: "Jaan", lastName: "Tamm" },
  qualification: { __typename: "Qualification", id: "q", title: "Lapsehoidja, tase 4", titleEn: null, titleRu: null },
  paperOffers: [
    offer(null, "1.34", "6.94"),
    offer("ORIGINAL_LOST", "2.88", "14.88"),
    offer("DATA_ERROR_BY_BODY", "0.00", "0.00"),
  ],
};

const refused = {
  data: {
    orderDuplicate: {
      __typename: "PaperOrderPayload",
      paperOrder: null,
      problems: [{ __typename: "Problem", code: "PAPER_ORDER_OPEN", field: null }],
    },
  },
};

const open = (entry: object = certificate) =>
  renderPage({
    ...{ portal: "citizen", path: "/my-certificates/certificate-1/order", texts, signedIn: signedInRoutes },
    viewer: aViewer(),
    answers: { OrderPaperPage: { data: { certificateEntry: entry } }, OrderDuplicate: refused },
  });

describe("ordering a certificate on paper", () => {
  it("shows the price of each cause with VAT before anything is ordered, and of the chosen one above the button", async () => {
    const { container } = await open();
    await userEvent.click(await screen.findByRole("radio", { name: "Originaal on kadunud" }));
    expect(screen.getByText(/14,88\s€, sh käibemaks 2,88\s€/)).toBeVisible();
    expect(screen.getByText(/Tasuda kokku 14,88\s€/)).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "Kutse andja eksis andmetega" }));
    expect(screen.getByText("Selle tellimuse eest ei pea maksma.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("says what is missing and sends nothing", async () => {
    const { sent } = await open();
    await userEvent.click(await screen.findByRole("button", { name: "Telli" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(sent.filter(({ operationName }) => operationName === "OrderDuplicate")).toEqual([]);
  });

  it("asks no address of who comes for it, and shows the register's refusal in words", async () => {
    const { sent } = await open();
    await userEvent.click(await screen.findByRole("radio", { name: "Soovin tunnistuse esimest korda paberil" }));
    await userEvent.click(screen.getByRole("radio", { name: "Tulen ise järele Kutsekotta" }));
    expect(screen.queryByLabelText("Sihtnumber")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /^Telli ja saa arve/ }));
    expect(await screen.findByText(/paber on juba tellitud/)).toBeVisible();
    expect(sent.find(({ operationName }) => operationName === "OrderDuplicate")?.variables["input"]).toEqual({
      ...{ certificateId: "certificate-1", kind: "FIRST_PRINT", reason: null, delivery: "PICK_UP" },
    });
  });

  it("says that it is not possible where it is not", async () => {
    await open({ ...certificate, viewerCanOrderPaper: false });
    expect(await screen.findByText("Seda tunnistust ei saa praegu paberil tellida")).toBeVisible();
  });
});
