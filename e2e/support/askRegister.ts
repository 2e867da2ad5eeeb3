import type { Page } from "@playwright/test";

/** Asks the register's own interface in the session of this page. @throws Error with what it answered instead */
export async function askRegister<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const response = await page.request.post("/graphql", { headers: { "x-csrf": "1" }, data: { query, variables } });
  const answer = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors ?? answer));
  return answer.data;
}
