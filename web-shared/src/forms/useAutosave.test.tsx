import { act, renderHook } from "@testing-library/react";
import { useAutosave, type SaveOutcome } from "./useAutosave";

type Draft = { text: string };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function autosave(outcomes: SaveOutcome[]) {
  const sent: string[] = [];
  const save = (draft: Draft) => {
    sent.push(draft.text);
    return Promise.resolve(outcomes.shift() ?? "saved");
  };
  const view = renderHook(({ text }) => useAutosave<Draft>({ values: { text }, save }), {
    initialProps: { text: "" },
  });
  const type = (text: string) => view.rerender({ text });
  const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  return { sent, view, type, wait };
}

test("it saves within three seconds of the last key, once", async () => {
  const { sent, view, type, wait } = autosave([]);
  type("T");
  await wait(1000);
  type("Tere");
  await wait(1000);
  expect(sent).toEqual([]);
  await wait(2000);
  expect(sent).toEqual(["Tere"]);
  expect(view.result.current.state).toBe("saved");
  expect(view.result.current.savedAt).not.toBeNull();
});

test("what could not be saved is tried again without a key being touched", async () => {
  const { sent, view, type, wait } = autosave(["failed"]);
  type("Tere");
  await wait(2000);
  expect(view.result.current.state).toBe("failed");
  await wait(5000);
  expect(sent).toEqual(["Tere", "Tere"]);
  expect(view.result.current.state).toBe("saved");
});

test("after a conflict nothing more is sent until one starts again from the new state", async () => {
  const { sent, view, type, wait } = autosave(["conflict"]);
  type("Minu tekst");
  await wait(2000);
  expect(view.result.current.state).toBe("conflict");
  type("Minu tekst ja veel");
  await wait(10_000);
  expect(sent).toEqual(["Minu tekst"]);
  act(() => view.result.current.restart({ text: "Teise tekst" }));
  await wait(2000);
  expect(sent).toEqual(["Minu tekst", "Minu tekst ja veel"]);
});

test("what was refused waits for the next change", async () => {
  const { sent, type, wait } = autosave(["refused"]);
  type("Liiga pikk");
  await wait(10_000);
  expect(sent).toEqual(["Liiga pikk"]);
  type("Paras");
  await wait(2000);
  expect(sent).toEqual(["Liiga pikk", "Paras"]);
});

test("going on saves at once", async () => {
  const { sent, view, type } = autosave([]);
  type("Tere");
  await act(() => view.result.current.flush());
  expect(sent).toEqual(["Tere"]);
});
