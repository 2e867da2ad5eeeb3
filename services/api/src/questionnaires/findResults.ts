import { Organisation } from "../organisations/Organisation";
import type { RequestContext } from "../platform/RequestContext";
import type { BodyCounts } from "./BodyCounts";
import type { ChoiceCount } from "./ChoiceCount";
import { fewestAnonymous } from "./fewestAnonymous";
import { findAskedQuestions } from "./findAskedQuestions";
import type { NumberSummary } from "./NumberSummary";
import { hideSmallGroups, type CountedGroup } from "./hideSmallGroups";
import type { Question } from "./Question";
import { Questionnaire } from "./Questionnaire";
import { QuestionnaireMode } from "./QuestionnaireMode";
import { canReadQuestionnaire } from "./questionnairePolicy";
import type { QuestionnaireResults } from "./QuestionnaireResults";
import type { QuestionResult } from "./QuestionResult";
import type { RecipientRole } from "./RecipientRole";
import type { ResponseCounts } from "./ResponseCounts";
import type { ResponseGroup } from "./ResponseGroup";
import type { SpreadCount } from "./SpreadCount";
import { countOfSheets, countsOfAnswers, countsOfAsked, countsOfChoices, spreadOfAnswers } from "./resultStatements";

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
type SpreadRow = SpreadCount & { readonly key: string };

const nobody: ResponseCounts = { asked: 0, seen: 0, answered: 0, declined: 0, silent: 0, forwarded: 0 };
const mostBodies = 100;

/** What has come in so far, for those who ask; null for everybody else and for what is not there. */
export async function findResults(ctx: RequestContext, id: string): Promise<QuestionnaireResults | null> {
  const asked = await ctx.one(Questionnaire).load(id);
  if (!asked || !canReadQuestionnaire(ctx.viewer, asked)) return null;
  const [people, [sheets], answers, choices, spread, questions] = await Promise.all([
    ctx.read.rows<AskedRow>(countsOfAsked, [id]),
    ctx.read.rows<{ count: number }>(countOfSheets, [id]),
    ctx.read.rows<AnswersRow>(countsOfAnswers, [id]),
    ctx.read.rows<ChoiceRow>(countsOfChoices, [id]),
    ctx.read.rows<SpreadRow>(spreadOfAnswers, [id]),
    findAskedQuestions(ctx, id),
  ]);
  const sheetCount = sheets?.count ?? 0;
  return {
    questionnaire: asked,
    countedAt: ctx.now,
    total: countsOf(people.find((row) => row.level === 3)),
    bodies: asked.mode === QuestionnaireMode.BODY ? bodiesOf(people) : null,
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
    questions: questions.map((question) => resultOf(asked, question, sheetCount, { answers, choices, spread })),
  };
}

const countsOf = ({ asked, seen, answered, declined, silent, forwarded }: ResponseCounts = nobody): ResponseCounts => ({
  ...{ asked, seen, answered, declined, silent, forwarded },
});

/** In a body's name whoever sends it marks all of its people: a body has answered when one of them is marked. */
function bodiesOf(people: readonly AskedRow[]): BodyCounts {
  const bodies = people.filter((row) => row.level === 2 && row.organisationId !== null);
  return { asked: bodies.length, answered: bodies.filter((row) => row.answered > 0).length };
}

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

interface Counted {
  readonly answers: readonly AnswersRow[];
  readonly choices: readonly ChoiceRow[];
  readonly spread: readonly SpreadRow[];
}

function resultOf(asked: Questionnaire, question: Question, sheetCount: number, counted: Counted): QuestionResult {
  const given = counted.answers.find((row) => row.key === question.key);
  const answeredCount = given?.count ?? 0;
  const isHidden = asked.mode === QuestionnaireMode.ANONYMOUS && answeredCount < fewestAnonymous;
  const shown = isHidden ? undefined : given;
  return {
    ...{ question, answeredCount, isHidden, questionnaireId: asked.id },
    leftOutCount: Math.max(0, sheetCount - answeredCount),
    choices: shown ? counted.choices.filter((row) => row.key === question.key) : [],
    spread: shown ? counted.spread.filter((row) => row.key === question.key) : [],
    numbers: shown ? numbersOf(shown) : null,
    days: shown?.first && shown.last ? [shown.first, shown.last] : [],
  };
}

function numbersOf({ least, median, mean, most }: AnswersRow): NumberSummary | null {
  return least === null || median === null || mean === null || most === null ? null : { least, median, mean, most };
}
