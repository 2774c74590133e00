import type { PhraseRule, Slots, Value } from "../../../time/phrase-table.ts";
import { sideOf } from "./make.ts";

/** Weekdays and weekends. */
export const weekdays: readonly PhraseRule[] = [
  {
    kind: "weekday-date",
    name: "weekday",
    pattern: "weekday",
    read: (s) => ({ kind: "weekday", weekday: s.number("weekday") }),
    example: "วันพุธ",
  },
  {
    kind: "weekday-date",
    name: "weekday",
    pattern: "weekday|weekday-name near",
    read: (s) => nearWeekday(weekdayIn(s), s.number("near")),
    example: "วันพุธที่ผ่านมา",
  },
  {
    kind: "weekday-date",
    name: "weekday",
    pattern: "weekday|weekday-name next",
    read: (s) => nearWeekday(weekdayIn(s), 2),
    example: "วันพุธหน้า",
  },
  {
    kind: "weekday-date",
    name: "weekday",
    pattern: "weekday|weekday-name of? week-noun near|beside",
    read: (s) => ({ kind: "weekday", weekday: weekdayIn(s), week: s.number(s.has("near") ? "near" : "beside") }),
    example: "วันพุธของสัปดาห์ที่แล้ว",
  },
  {
    kind: "weekday-date",
    name: "weekend",
    pattern: "weekend near|beside",
    read: (s) => weekend(s.number(s.has("near") ? "near" : "beside")),
    example: "สุดสัปดาห์หน้า",
  },
];

function weekdayIn(s: Slots): number {
  return s.number(s.has("weekday") ? "weekday" : "weekday-name");
}

/** "วันศุกร์นี้" is the coming one or that of this week, "วันศุกร์หน้า" that of next week or the coming one. */
function nearWeekday(weekday: number, near: number): Value {
  const coming = { kind: "weekday", weekday, nearest: sideOf(near) } as const;
  const ofWeek = { kind: "weekday", weekday, week: near === 2 ? 1 : near } as const;
  if (near === 1) return coming;
  return { kind: "either", readings: near === 2 ? [ofWeek, coming] : [coming, ofWeek] };
}

function weekend(week: number): Value {
  return { kind: "range", from: { kind: "weekday", weekday: 6, week }, to: { kind: "weekday", weekday: 7, week } };
}
