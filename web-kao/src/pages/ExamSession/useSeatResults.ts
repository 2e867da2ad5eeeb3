import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SeatResults_ExamSeatFragment } from "../../gql/graphql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { partOutcome } from "./partOutcome";
import { recordResultsMutation } from "./recordResultsMutation";

/** What stands in the fields of one part; `points` is null while nothing is typed. */
type Entry = { points: number | null; remark: string };

const nothing: Entry = { points: null, remark: "" };

/** The state of one applicant's results: what is saved, what is typed over it, and the saving. */
export function useSeatResults(seat: SeatResults_ExamSeatFragment) {
  const { t } = useTranslation("exams");
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(recordResultsMutation);
  const [typed, setTyped] = useState<ReadonlyMap<string, Entry>>(new Map());
  const [absence, setAbsence] = useState<boolean | null>(null);
  const parts = [...seat.application.procedure.examParts].sort((a, b) => a.position - b.position);
  const saved = new Map(
    seat.results.map(({ examPart, points, remark }) => [examPart.id, { points, remark: remark ?? "" }]),
  );
  const entryOf = (partId: string): Entry => typed.get(partId) ?? saved.get(partId) ?? nothing;
  const change = (partId: string, next: Partial<Entry>) =>
    setTyped((before) => new Map(before).set(partId, { ...entryOf(partId), ...next }));
  const didNotAppear = absence ?? seat.didNotAppear;
  const save = async () => {
    const entries = didNotAppear ? [] : parts.map((part) => ({ part, ...entryOf(part.id) }));
    if (entries.some(({ part, points }) => partOutcome(points, part) === "OUT_OF_RANGE")) return;
    const results = entries.flatMap(({ part, points, remark }) =>
      points === null ? [] : [{ examPartId: part.id, points, remark: remark || null }],
    );
    const { data } = await run({ input: { examSeatId: seat.id, didNotAppear, results } });
    if (!data) return;
    setTyped(new Map());
    setAbsence(null);
    say(t("results.saved"));
  };
  const hasChanges = typed.size > 0 || absence !== null;
  return { parts, entryOf, change, didNotAppear, setDidNotAppear: setAbsence, save, busy, mistakes, hasChanges };
}
