import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const quietLayers = [
  "base",
  "time",
  "language",
  "model",
  "draft",
  "formats",
  "layout",
  "theme",
  "scene",
  "render/string",
  "page",
  "view",
];

const noisyGlobals = [
  "document",
  "window",
  "self",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "fetch",
  "performance",
  "process",
  "crypto",
  "setTimeout",
  "setInterval",
  "requestAnimationFrame",
  "queueMicrotask",
];

const defaultExport = { selector: "ExportDefaultDeclaration", message: "Export it by name." };

export default defineConfig(
  globalIgnores([
    "dist",
    "out",
    "coverage",
    "storybook-static",
    "node_modules",
    "tests/house/api",
    "tests/consumers/consumer.ts",
    "tests/bench",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `{ [lang: string]: T }` names what its key is; Record<string, T> cannot.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // `return report(…)` is how a reader that gives up says so in one line.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // A number with its unit (`Px`, `EpochMs`) is a number; tsc knows that.
      "@typescript-eslint/no-unsafe-unary-minus": "off",
      // `string & {}` keeps an editor's suggestions in an open list of words.
      "@typescript-eslint/no-empty-object-type": ["error", { allowWithName: ".", allowObjectTypes: "never" }],
      // Nor does `When | ".."` say to a reader what `When` alone would.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // Control characters are what a gate for foreign text looks for.
      "no-control-regex": "off",
      // There are no enums to be compared or assigned wrongly.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      eqeqeq: "error",
      "no-implicit-coercion": "error",
      "object-shorthand": "error",
      "prefer-template": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "no-console": "error",
      "no-restricted-syntax": ["error", defaultExport],
    },
  },
  {
    // The rest of what quiet means is held by tests/house/layers.test.ts; this much is told while typing.
    files: quietLayers.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...noisyGlobals.map((name) => ({
          name,
          message: "A quiet layer gives the same answer everywhere: take it as an argument.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "A quiet layer has no clock: take `now` as an argument." },
        { object: "Math", property: "random", message: "A quiet layer throws no dice." },
      ],
      "no-restricted-syntax": [
        "error",
        defaultExport,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "A quiet layer has no clock: take `now` as an argument.",
        },
        {
          selector: "CallExpression[arguments.length=0] > MemberExpression.callee[property.name=/^toLocale/]",
          message: "Name the locale: the host's may be any.",
        },
      ],
    },
  },
  // Declarations for modules that are not installed here: the consumers compile them.
  { ignores: ["types/**"] },
  { files: ["src/cli/**/*.ts", "src/cli.ts"], rules: { "no-console": "off" } },
  // On a page without a build, the console is where an author looks.
  { files: ["src/ready/languages.ts"], rules: { "no-console": ["error", { allow: ["warn"] }] } },
  {
    // A test may say `x!` where the next line would fail anyway, and use what it does not own.
    files: ["tests/**/*.ts", "stories/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    // JSON that is read by a script arrives as any; tsc checks the rest.
    files: ["**/*.mjs", ".storybook/**/*.ts", "*.config.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "no-undef": "off",
    },
  },
);
