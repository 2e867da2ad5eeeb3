import { contextOver, testDatabase } from "../../test/testDatabase";
import { aPerson } from "../people/testing/aPerson";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import type { Viewer } from "../platform/Viewer";
import { findQuestionnaire, findQuestionnaires } from "./questionnaireQueries";
import { aQuestionnaire } from "./testing/aQuestionnaire";
import { questionnaireEntities } from "./testing/questionnaireEntities";
import { Recipient } from "./Recipient";

const database = testDatabase(questionnaireEntities);

describe("the questionnaires one may see", () => {
  it("are all of them to Kutsekoda, the body's own to its manager, and to others those they are asked in", () =>
    database.inAct(async ({ tx }) => {
      const asked = await aQuestionnaire(tx);
      const draft = await aQuestionnaire(tx, { status: "DRAFT", organisationId: asked.organisationId });
      const [recipient, stranger] = [await aPerson(tx), await aPerson(tx)];
      await tx.insert(Recipient, { questionnaireId: asked.id, personId: recipient.id, role: "HOLDER" });
      await tx.insert(Recipient, { questionnaireId: draft.id, personId: recipient.id, role: "HOLDER" });
      const seenBy = async (viewer: Viewer): Promise<string[]> => {
        const found = await findQuestionnaires(contextOver(tx, viewer), {}, 100, null);
        const ids = found.edges.map(({ node }) => node.id).filter((id) => id === asked.id || id === draft.id);
        for (const { id } of [asked, draft]) {
          const one = await findQuestionnaire(contextOver(tx, viewer), id);
          expect(one !== null).toBe(ids.includes(id));
        }
        return ids;
      };
      const other = "00000000-0000-7000-8000-000000000001";
      expect(await seenBy(actingAs(stranger.id, Role.REGISTRAR, other))).toEqual([draft.id, asked.id]);
      expect(await seenBy(actingAs(stranger.id, Role.MANAGER, asked.organisationId))).toEqual([draft.id, asked.id]);
      expect(await seenBy(actingAs(stranger.id, Role.MANAGER, other))).toEqual([]);
      expect(await seenBy(actingAs(recipient.id))).toEqual([asked.id]);
      expect(await seenBy(actingAs(stranger.id))).toEqual([]);
    }));

  it("are found by words of a title, by status, and page on", () =>
    database.inAct(async ({ tx }) => {
      const titles = ["Töötajate küsitlus üks", "Töötajate küsitlus kaks"];
      for (const titleEt of titles) await aQuestionnaire(tx, { titleEt, titleEn: "Staff survey" });
      const ctx = contextOver(tx, actingAs((await aPerson(tx)).id, Role.ADMINISTRATOR, "x"));
      const first = await findQuestionnaires(ctx, { text: "kusitlus TÖÖ", statuses: ["OPEN"] }, 1, null);
      const second = await findQuestionnaires(ctx, { text: "survey" }, 1, first.pageInfo.endCursor);
      expect([first, second].map((one) => one.edges[0]?.node.titleEt)).toEqual([titles[1], titles[0]]);
      expect((await findQuestionnaires(ctx, { text: "survey", statuses: ["DRAFT"] }, 5, null)).edges).toEqual([]);
    }));
});
