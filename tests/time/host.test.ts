import { afterEach, describe, expect, test } from "vitest";
import { en } from "../../src/en.ts";
import { th } from "../../src/th.ts";
import { inDisplayZone } from "../../src/time/display.ts";
import { parseEdtf } from "../../src/time/edtf/parse.ts";
import { formatTime } from "../../src/time/wording.ts";
import { ticks } from "../../src/time/ticks.ts";

const own = process.env.TZ;

afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

/** Everything that could come to depend on where it runs. */
function answers(): unknown {
  const texts = ["2022-01-21", "2022-03-27T14:00", "2022-10-30T03:30", "1850", "-0043-03-15", "Y-138E8", "2022-01-10/2022-01-16T12:00Z"];
  const zone = "Europe/Kyiv";
  return texts.map((text) => {
    const time = parseEdtf(text, { zone });
    return [time, inDisplayZone(time, zone), formatTime(time, { language: en, zone: "Asia/Bangkok" }), formatTime(time, { language: th, zone })];
  }).concat([ticks({ from: Date.UTC(2022, 2, 20), to: Date.UTC(2022, 3, 2), unit: "day", zone })] as never);
}

describe("the host's zone", () => {
  const expected = answers();

  test.each(["UTC", "Asia/Bangkok", "Europe/Kyiv", "America/New_York", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu", "Africa/Casablanca"])("%s changes nothing", (host) => {
    process.env.TZ = host;
    // The switch has taken hold: Date answers in the new zone.
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone.replace("Katmandu", "Kathmandu").replace("Kiev", "Kyiv")).toBe(host);
    expect(answers()).toEqual(expected);
  });
});
