import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { useUrlState } from "./useUrlState";

function open(address: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  return renderHook(
    () => {
      const [state, change] = useUrlState({ level: "", sort: "title" });
      return { state, change, search: useLocation().search };
    },
    { wrapper },
  );
}

test("the address gives the state, and what it leaves out is as usual", () => {
  expect(open("/?level=4&other=1").result.current.state).toEqual({ level: "4", sort: "title" });
});

test("a change stands in the address, and what is as usual leaves it", () => {
  const { result } = open("/?level=4&other=1");
  act(() => result.current.change({ sort: "level" }));
  expect(result.current.search).toBe("?level=4&other=1&sort=level");
  act(() => result.current.change({ level: "", sort: "title" }));
  expect(result.current.search).toBe("?other=1");
});
