import { aViewer } from "@kutse/web-shared/testing/aViewer";
import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { signedInRoutes } from "../../routes";
import { texts } from "../../texts/texts";

const body = {
  ...{ __typename: "Organisation", id: "body-1", name: "Turvaliit", nameEn: null, nameRu: null },
  ...{ kind: "AWARDING_BODY", registryCode: "80000001", vatNumber: null, address: null, email: null, phone: null },
  ...{ website: null, holdersMayHide: true, hidingRefusedReason: null, mayAskHolders: false },
  ...{ viewerCanAllowAsking: false, viewerCanDecideHiding: true, viewerCanHideCommittee: true },
  ...{ committeeHiddenReason: null, committees: [], awardingRights: [], procedureVersions: [] },
};

function open(more: object = {}) {
  const awardingBody = { ...body, ...more };
  const mayHide = !awardingBody.holdersMayHide;
  const hidingRefusedReason = mayHide ? null : "Seadus nõuab avalikku nimekirja.";
  return renderPage({
    portal: "admin",
    signedIn: signedInRoutes,
    texts,
    path: "/bodies/body-1",
    viewer: aViewer({ activeRole: "ADMINISTRATOR", portal: "ADMIN" }),
    answers: {
      BodyPage: { data: { awardingBody } },
      SetHoldersMayHide: {
        data: {
          setHoldersMayHide: {
            __typename: "OrganisationPayload",
            organisation: { __typename: "Organisation", id: "body-1", holdersMayHide: mayHide, hidingRefusedReason },
            problems: [],
          },
        },
      },
    },
  });
}

describe("hiding of a body's certificates", () => {
  it("is forbidden with a reason, which stands on the page", async () => {
    const { sent, container } = await open();
    expect(await screen.findByText("Omanik võib oma kutsetunnistuse avalikkuse eest peita.")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole("button", { name: "Keela peitmine" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.type(dialog.getByRole("textbox"), "Seadus nõuab avalikku nimekirja.");
    await userEvent.click(dialog.getByRole("button", { name: "Keela peitmine: Turvaliit" }));
    expect(await screen.findByText("Seadus nõuab avalikku nimekirja.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Luba peitmine" })).toBeVisible();
    expect(sent.find(({ operationName }) => operationName === "SetHoldersMayHide")?.variables["input"]).toEqual({
      organisationId: "body-1",
      mayHide: false,
      reason: "Seadus nõuab avalikku nimekirja.",
    });
  });

  it("is only read by who may not decide it", async () => {
    await open({ holdersMayHide: false, hidingRefusedReason: "Seadus.", viewerCanDecideHiding: false });
    expect(await screen.findByText("Seadus.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Luba peitmine" })).toBeNull();
  });
});
