import { parseCrontab } from "graphile-worker";
import { crontab } from "./crontab";
import { tasks } from "./tasks";

describe("the worker's clock", () => {
  it("orders only work the worker knows, and reads as a crontab", () => {
    const lines = parseCrontab(crontab);
    expect(lines).toHaveLength(crontab.split("\n").length);
    expect(lines.map(({ task }) => task).filter((task) => !(task in tasks))).toEqual([]);
  });
});
