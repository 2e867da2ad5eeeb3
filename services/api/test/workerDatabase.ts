const server = process.env["TEST_DATABASE_URL"];

if (server) {
  const owner = new URL(server);
  owner.pathname = `/kutse_${process.env["JEST_WORKER_ID"] ?? "1"}`;
  const app = new URL(owner);
  app.username = "kutse_app";
  app.password = process.env["DATABASE_APP_PASSWORD"] ?? "";
  process.env["DATABASE_OWNER_URL"] = owner.href;
  process.env["DATABASE_URL"] = app.href;
}

export {};
