import { readFileSync } from "node:fs";
import { join } from "node:path";
import { events } from "../texts/et/events";
import { eventTypes, isEventType } from "./eventTypes";

/** All the register records, from the page it generates itself. */
const page = readFileSync(join(__dirname, "../../../docs/events.md"), "utf8");
const recorded = [...page.matchAll(/^\| `([a-z_]+\.[A-Za-z]+)`/gm)].map((match) => match[1] ?? "").sort();

test("the portal has words for every event of the register, and for no other", () => {
  expect(recorded.length).toBeGreaterThan(100);
  expect(recorded.filter((type) => !isEventType(type))).toEqual([]);
  expect([...eventTypes].sort()).toEqual(recorded);
});

test("no words wait for an event that is not offered", () => {
  const worded = Object.entries(events.type).flatMap(([noun, verbs]) =>
    Object.keys(verbs).map((verb) => `${noun}.${verb}`),
  );
  expect(worded.sort()).toEqual([...eventTypes].sort());
});
