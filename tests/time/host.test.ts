import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostAnswers, zones } from "./host-answers.ts";

const locales = ["th_TH", "en_US", "ar_EG", "de_DE"] as const;
/** Each locale in three zones, each zone in one locale or two: the two are read by different code. */
const visited = (locale: number): readonly string[] =>
  [0, 1, 2].map((k) => zones[(2 * locale + k) % zones.length] ?? "UTC");
const hosts = locales.flatMap((locale, k) => visited(k).map((zone) => ({ locale, zone })));
const run = promisify(execFile);

const folder = mkdtempSync(join(tmpdir(), "chronolane-hosts-"));
const program = join(folder, "answers.mjs");
/**
 * Says its host's zone and locale, how the host itself writes a number, a day and a clock, then all that we answer; so for
 * each zone. The zone is changed within one program, which costs a third of starting a program for each. Each program begins
 * with another zone, so what is kept from the first call is wrong in most.
 */
const says = `
  import { hostAnswers } from "./host-answers.ts";
  process.stdout.write(JSON.stringify(process.argv.slice(2).map((zone) => {
    process.env.TZ = zone;
    const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
    const own = new Date(2022, 0, 21, 14).toLocaleString() + " " + (1234567.5).toLocaleString();
    return [zone, [timeZone, locale, own, ...hostAnswers()]];
  })));`;

/** What each host answered, by its name. */
const answers = new Map<string, readonly string[]>();

beforeAll(async () => {
  await build({
    stdin: { contents: says, resolveDir: "tests/time", loader: "ts" },
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    outfile: program,
    logLevel: "silent",
  });
  await Promise.all(
    locales.map(async (locale, k) => {
      const { stdout } = await run(process.execPath, [program, ...visited(k)], {
        env: { ...process.env, TZ: visited(k)[0], LANG: `${locale}.UTF-8`, LC_ALL: `${locale}.UTF-8` },
        maxBuffer: 256 * 1024 * 1024,
      });
      for (const [zone, said] of JSON.parse(stdout) as [string, string[]][]) answers.set(`${locale} ${zone}`, said);
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Names of zones that hosts spell in two ways. */
const named = (zone: string | undefined): string | undefined =>
  zone?.replace("Katmandu", "Kathmandu").replace("Kiev", "Kyiv");

describe("the zone and the locale of a host", () => {
  const expected = hostAnswers();

  test.each(hosts)(
    "$locale in $zone change nothing of what is read, found in texts, laid on an axis, ordered, said and ticked in 8 zones",
    ({ locale, zone }) => {
      const [hostZone, hostLocale, , ...said] = answers.get(`${locale} ${zone}`) ?? [];
      expect([named(hostZone), hostLocale], "the zone or locale was not taken up, so this would prove nothing").toEqual(
        [zone, locale.replace("_", "-")],
      );
      expect(said.filter((line, i) => line !== expected[i])).toEqual([]);
      expect(said).toHaveLength(expected.length);
    },
  );

  test("tell in what they differ where the host itself is asked", () => {
    const own = hosts.map(({ locale, zone }) => answers.get(`${locale} ${zone}`)?.[2]);
    expect(new Set(own).size).toBe(locales.length);
    expect(own.find((_, i) => hosts[i]?.locale === "th_TH")).toContain("2565");
  });
});
