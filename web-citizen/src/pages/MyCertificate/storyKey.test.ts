import { readFileSync } from "node:fs";
import { join } from "node:path";
import { holder } from "../../texts/et/holder";
import { storyKey, storyKeys } from "./storyKey";

/** The events whose subject is a certificate, from the page the register itself generates of all it records. */
const page = readFileSync(join(__dirname, "../../../../docs/events.md"), "utf8");
const types = [...page.matchAll(/^\| `(certificate\.[A-Za-z]+)`/gm)].map((match) => match[1] ?? "");

test("the story has words for every event of a certificate, and for no other", () => {
  expect(types.length).toBeGreaterThan(10);
  expect(types.filter((type) => storyKey(type) === "other")).toEqual([]);
  expect(storyKeys.map((key) => `certificate.${key}`).sort()).toEqual([...types].sort());
  expect(Object.keys(holder.happened).sort()).toEqual([...storyKeys, "other"].sort());
});

test("an event that has no words yet is told as an act", () => {
  expect(storyKey("certificate.somethingNew")).toBe("other");
});
