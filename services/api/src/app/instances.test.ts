import { Logger, runOnce } from "graphile-worker";
import { aRegister } from "../../test/aRegister";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { Role } from "../platform/Role";
import { taskList } from "./taskList";

const first = aRegister();
const second = aRegister();
const quiet = new Logger(() => () => undefined);
const whoAmI = "{ viewer { activeRole person { id } } }";

describe("two instances of the API and a worker on one database", () => {
  it("share a session: opened at one, known at the other, its role switched and ended for both", async () => {
    const { manager } = first.register.source;
    const [organisation] = await manager.query<{ id: string }[]>(
      "insert into organisation (registry_code, kind, name) values ($1, 'AWARDING_BODY', 'Body') returning id",
      [String(10_000_000 + Math.floor(Math.random() * 89_000_000))],
    );
    const person = await aPerson(manager);
    const organisationId = organisation?.id ?? "";
    const mandate = await aMandate(manager, { personId: person.id, role: Role.COORDINATOR, organisationId });
    const cookie = await first.signIn(person.id, mandate.id);
    expect((await second.ask(whoAmI, {}, cookie)).data).toMatchObject({ viewer: { activeRole: "COORDINATOR" } });
    await second.ask("mutation { switchRole(input: {}) { problems { code } } }", {}, cookie);
    expect((await first.ask(whoAmI, {}, cookie)).data).toMatchObject({ viewer: { activeRole: "CITIZEN" } });
    await first.app.inject({ method: "POST", url: "/auth/logout", headers: { cookie } });
    expect((await second.ask(whoAmI, {}, cookie)).data).toEqual({ viewer: null });
  });

  it("share the jobs: ordered at one, done once by a worker of the other", async () => {
    const { manager } = first.register.source;
    const storageKey = `test/${process.pid}-${Date.now()}`;
    await first.register.store.put(storageKey, Buffer.from("bytes"));
    await manager.query("select graphile_worker.add_job('removeStoredBytes', payload := $1::json)", [
      JSON.stringify({ storageKey }),
    ]);
    const worker = { connectionString: process.env["DATABASE_URL"] ?? "", logger: quiet };
    await Promise.all([
      runOnce({ ...worker, taskList: taskList(second.register) }),
      runOnce({ ...worker, taskList: taskList(first.register) }),
    ]);
    await expect(second.register.store.get(storageKey)).rejects.toThrow();
    expect(
      await manager.query("select 1 from graphile_worker.jobs where task_identifier = 'removeStoredBytes'"),
    ).toEqual([]);
  });
});
