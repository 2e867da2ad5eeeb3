import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { aPerson } from "../people/testing/aPerson";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { AnswerAttachmentResolver } from "./AnswerAttachmentResolver";
import { answerQuestion } from "./answerQuestion";
import { findAnswerAttachments } from "./findAnswerAttachments";
import { findAnswerDocument } from "./findAnswerDocument";
import { submitAnswers } from "./submitAnswers";
import { anAnswering } from "./testing/anAnswering";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);

describe("what is attached to an answer", () => {
  it("is found and read by those who ask once it is sent, with who sent it, and by nobody else", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      const mine = as(act, one.viewer);
      const [file] = await act.tx.query<{ id: string }[]>(
        `insert into stored_document (file_name, media_type, byte_size, sha256, storage_key, created_by)
         values ('ettepanek.pdf', 'application/pdf', 3, repeat('0', 64), gen_random_uuid()::text, $1) returning id`,
        [one.person.id],
      );
      const about = { questionnaireId: one.asked.id, revision: 0 };
      await answerQuestion(mine, { ...about, questionId: one.questions["file"]?.id ?? "", value: [file?.id ?? ""] });
      await answerQuestion(mine, { ...about, questionId: one.questions["choice"]?.id ?? "", value: "no" });
      const reader = contextOver(
        act.tx,
        actingAs((await aPerson(act.tx)).id, Role.REGISTRAR, one.asked.organisationId),
      );
      const found = async (ctx = reader) => (await findAnswerAttachments(ctx, one.asked.id, "file", 20, null)).edges;
      expect(await found()).toEqual([]);
      expect(await findAnswerDocument(reader, file?.id ?? "")).toBeNull();

      await submitAnswers(mine, { questionnaireId: one.asked.id });
      const [edge] = await found();
      if (!edge) throw new Error("It was sent");
      const resolver = new AnswerAttachmentResolver();
      expect(await resolver.files(edge.node, reader)).toMatchObject([{ id: file?.id, fileName: "ettepanek.pdf" }]);
      expect(await resolver.person(edge.node, reader)).toMatchObject({ id: one.person.id });
      expect(await findAnswerDocument(reader, file?.id ?? "")).toMatchObject({ id: file?.id });
      const stranger = contextOver(act.tx, actingAs((await aPerson(act.tx)).id, Role.MANAGER, null));
      expect(await found(stranger)).toEqual([]);
    }));
});
