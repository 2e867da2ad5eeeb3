import { In } from "typeorm";
import { Organisation } from "../organisations/Organisation";
import type { RequestContext } from "../platform/RequestContext";
import type { ChoiceCount } from "./ChoiceCount";
import { fewestAnonymous } from "./fewestAnonymous";
import type { NumberSummary } from "./NumberSummary";
import { hideSmallGroups, type CountedGroup } from "./hideSmallGroups";
import { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { canReadQuestionnaire } from "./questionnairePolicy";
import type { QuestionnaireResults } from "./QuestionnaireResults";
import type { QuestionResult } from "./QuestionResult";
import type { RecipientRole } from "./RecipientRole";
import type { ResponseCounts } from "./ResponseCounts";
import type { ResponseGroup } from "./ResponseGroup";
import { countOfSheets, countsOfAnswers, countsOfAsked, countsOfChoices, newestQuestions } from "./resultStatements";

interface AskedRow extends ResponseCounts {
  readonly role: RecipientRole | null;
  readonly organisationId: string | null;
  /** 3: all, 1: by role, 2: by body. */
  readonly level: number;
}
interface AnswersRow {
  readonly key: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly least: number | null;
  readonly median: number | null;
  readonly mean: number | null;
  readonly most: number | null;
}
type ChoiceRow = ChoiceCount & { readonly key: string };

const nobody: ResponseCounts = { asked: 0, seen: 0, answered: 0, declined: 0, silent: 0, forwarded: 0 };
const mostBodies = 100;

/** What has come in so far, for those who ask; null for everybody else and for what is not there. */
export async function findResults(ctx: RequestContext, id: string): Promise<QuestionnaireResults | null> {
  const asked = await ctx.one(Questionnaire).load(id);
  if (!asked || !canReadQuestionnaire(ctx.viewer, asked)) return null;
  const [people, [sheets], answers, choices, newest] = await Promise.all([
    ctx.read.rows<AskedRow>(countsOfAsked, [id]),
    ctx.read.rows<{ count: number }>(countOfSheets, [id]),
    ctx.read.rows<AnswersRow>(countsOfAnswers, [id]),
    ctx.read.rows<ChoiceRow>(countsOfChoices, [id]),
    ctx.read.rows<{ id: string }>(newestQuestions, [id]),
  ]);
  const questions = await ctx.read.find(Question, { where: { id: In(newest.map((row) => row.id)) } });
  const places = new Map(newest.map((row, at) => [row.id, at]));
  questions.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const sheetCount = sheets?.count ?? 0;
  return {
    questionnaire: asked,
    countedAt: ctx.now,
    total: countsOf(people.find((row) => row.level === 3)),
    sheetCount,
    byRole: await groupsOf(
      ctx,
      people.filter((row) => row.level === 1),
      true,
    ),
    byBody: await groupsOf(
      ctx,
      people.filter((row) => row.level === 2 && row.organisationId !== null),
      asked.mode !== QuestionnaireMode.BODY,
    ),
    questions: questions.map((question) => resultOf(asked, question, sheetCount, answers, choices)),
  };
}

const countsOf = ({ asked, seen, answered, declined, silent, forwarded }: ResponseCounts = nobody): ResponseCounts => ({
  ...{ asked, seen, answered, declined, silent, forwarded },
});

async function groupsOf(ctx: RequestContext, rows: readonly AskedRow[], hides: boolean): Promise<ResponseGroup[]> {
  const groups: CountedGroup<AskedRow>[] = rows.map((row) => ({ key: row, counts: countsOf(row) }));
  const bySize = [...groups].sort((a, b) => b.counts.asked - a.counts.asked);
  const { shown, others } = hides ? hideSmallGroups(groups) : { shown: bySize, others: null };
  const named = await Promise.all(
    shown.slice(0, mostBodies).map(async ({ key, counts }) => ({
      role: key.role,
      organisation: key.organisationId ? await ctx.one(Organisation).load(key.organisationId) : null,
      ...{ groupCount: 1, counts },
    })),
  );
  return others ? [...named, { role: null, organisation: null, ...others }] : named;
}

function resultOf(
  asked: Questionnaire,
  question: Question,
  sheetCount: number,
  answers: readonly AnswersRow[],
  choices: readonly ChoiceRow[],
): QuestionResult {
  const given = answers.find((row) => row.key === question.key);
  const answeredCount = given?.count ?? 0;
  const isHidden = asked.mode === QuestionnaireMode.ANONYMOUS && answeredCount < fewestAnonymous;
  const shown = isHidden ? undefined : given;
  return {
    ...{ question, answeredCount, isHidden, questionnaireId: asked.id },
    leftOutCount: Math.max(0, sheetCount - answeredCount),
    choices: shown ? choices.filter((row) => row.key === question.key) : [],
    numbers: shown ? numbersOf(shown) : null,
    days: shown?.first && shown.last ? [shown.first, shown.last] : [],
  };
}

function numbersOf({ least, median, mean, most }: AnswersRow): NumberSummary | null {
  return least === null || median === null || mean === null || most === null ? null : { least, median, mean, most };
}
