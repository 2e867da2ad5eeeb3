const modules = [
  "people",
  "organisations",
  "standards",
  "billing",
  "letters",
  "questionnaires",
  "applications",
  "exams",
  "committees",
  "certificates",
  "register",
  "employers",
  "reports",
];
const api = "^services/api/src";
const portals = "web-(citizen|kao|admin)";

/** The whole architecture is this one order: a module imports the ones named before it, never after. */
const order = modules.slice(0, -1).map((name, place) => ({
  name: `${name}-knows-only-what-comes-before`,
  severity: "error",
  from: { path: `${api}/${name}/` },
  to: { path: `${api}/(${modules.slice(place + 1).join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...order,
    {
      name: "platform-knows-no-domain",
      severity: "error",
      from: { path: `${api}/platform/` },
      to: { path: `${api}/(${modules.join("|")}|app|integrations)/` },
    },
    {
      name: "integrations-know-only-platform",
      severity: "error",
      from: { path: `${api}/integrations/` },
      to: { path: `${api}/(${modules.join("|")}|app)/` },
    },
    {
      name: "only-app-imports-app",
      severity: "error",
      from: { path: `${api}/`, pathNot: `${api}/app/` },
      to: { path: `${api}/app/` },
    },
    {
      name: "services-do-not-import-each-other",
      severity: "error",
      from: { path: "^services/([^/]+)/src/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(services|web-[a-z]+)/", pathNot: "^services/$1/" },
    },
    {
      name: "shared-knows-no-portal",
      severity: "error",
      from: { path: "^web-shared/" },
      to: { path: `^${portals}/` },
    },
    {
      name: "portals-do-not-import-each-other",
      severity: "error",
      from: { path: `^${portals}/` },
      to: { path: `^${portals}/`, pathNot: "^web-$1/" },
    },
    {
      name: "a-page-does-not-import-another",
      severity: "error",
      from: { path: "^(web-[a-z]+)/src/pages/([^/]+)/" },
      to: { path: "^$1/src/pages/", pathNot: "^$1/src/pages/$2/" },
    },
    {
      name: "only-main-knows-pages",
      severity: "error",
      from: { path: `^${portals}/src/`, pathNot: `^${portals}/src/([^/]+[.]tsx?$|pages/|testing/)` },
      to: { path: `^${portals}/src/pages/` },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-barrels",
      severity: "error",
      comment: "A file is named after the one thing that it exports.",
      from: { pathNot: "node_modules" },
      to: { path: "^(services|web-[a-z]+)/(?!.*/gql/).*/index[.]tsx?$" },
    },
    {
      name: "names-that-say-nothing",
      severity: "error",
      from: {},
      to: { path: "^(services|web-[a-z]+)/.*(Service|Manager|Helper|Utils?|Data|(?<!/Page)Info)[.]tsx?$" },
    },
    {
      name: "no-tests-in-the-product",
      severity: "error",
      from: { pathNot: "[.]test[.]tsx?$|/(test|testing)/" },
      to: { path: "[.]test[.]tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist(-playground)?/|[.]svg$|[?]worker$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
