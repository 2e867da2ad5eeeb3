import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import refresh from "eslint-plugin-react-refresh";
import globals from "globals";
import tseslint from "typescript-eslint";

const portals = ["web-*/src/**/*.{ts,tsx}", "web-*/playground/**/*.{ts,tsx}"];
const tests = ["**/*.test.{ts,tsx}", "**/test/**", "e2e/**"];

/** There is no warning: a rule is an error, or it is not a rule. */
function asErrors(configs) {
  const raise = (setting) => {
    const [level, ...options] = [setting].flat();
    return level === "warn" || level === 1 ? ["error", ...options] : setting;
  };
  return configs.map((config) =>
    config.rules
      ? { ...config, rules: Object.fromEntries(Object.entries(config.rules).map(([name, s]) => [name, raise(s)])) }
      : config,
  );
}

const typescript = {
  files: ["**/*.{ts,tsx}"],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
    "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
    "@typescript-eslint/no-explicit-any": "error",
    "@typescript-eslint/no-non-null-assertion": "error",
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    // an interface may ask for a promise where this answer needs none
    "@typescript-eslint/require-await": "off",
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
  },
};

const size = {
  rules: {
    "max-lines": ["error", { max: 300 }],
    complexity: ["error", 15],
    eqeqeq: "error",
    "no-console": "error",
  },
};

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/dist/**",
      "**/dist-playground/**",
      "**/gql/**",
      "**/.data/**",
      "**/coverage/**",
      "**/playwright-report/**",
      "**/test-results/**",
      "web-shared/src/possibleTypes.ts",
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  ...asErrors([js.configs.recommended, ...tseslint.configs.recommendedTypeChecked]),
  typescript,
  size,
  { files: ["services/api/src/**/*.ts"], rules: { "@typescript-eslint/consistent-type-imports": "off" } },
  ...asErrors([
    { files: ["web-*/**/*.tsx"], ...a11y.flatConfigs.recommended },
    { files: ["web-*/src/**/*.tsx"], ignores: tests, ...refresh.configs.vite },
  ]),
  {
    // the two rules of hooks; the rest of the set prepares code for a compiler that we do not use
    files: portals,
    plugins: { "react-hooks": hooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["web-*/src/**/*.tsx"],
    rules: {
      // on a phone a row is shown as a card, which takes the table's meaning away unless it is said
      "jsx-a11y/no-redundant-roles": [
        "error",
        { table: ["table"], thead: ["rowgroup"], tbody: ["rowgroup"], tr: ["row"] },
      ],
      "jsx-a11y/no-interactive-element-to-noninteractive-role": ["error", { td: ["cell"], tr: ["row"] }],
    },
  },
  {
    files: tests,
    rules: {
      "max-lines": ["error", { max: 400 }],
      complexity: "off",
      // jest.fn() of a method is not a call of that method
      "@typescript-eslint/unbound-method": "off",
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: globals.node } },
  { files: ["web-*/public/*.js"], languageOptions: { globals: globals.serviceworker } },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["**/*.{js,mjs,cjs}", "services/api/bench/**", "services/api/seeds/**"], rules: { "no-console": "off" } },
  { files: ["**/*.config.{ts,mts,mjs}", "services/api/test/global*.ts"], rules: { "no-restricted-exports": "off" } },
  prettier,
);
