import { MONTHS, WEEKDAYS } from "../names.ts";

const NAMES = ["Black", "Good", "Ash", "Cyber", "Palm", "Super", "Bloody", "Fat", "Man", "Holy", "Maundy", "Easter", "Shrove", "Whit", "Sheffield", "Ruby", "Freaky"];

/** What holds the words of a date in English and is none: names, titles, set phrases. The longest word wins, so these hide what is in them. */
export const traps: readonly string[] = [
  ...NAMES.flatMap((name) => WEEKDAYS.map((day) => `${name} ${day}`)),
  ...["Theresa", "Brian", "Elaine", "Fiona", "Imelda", "Mrs", "Ms", "Mr", "Dr"].map((name) => `${name} May`),
  ...["in", "by", "before", "after", "since", "until", "from", "under", "of"].map((word) => `${word} May's`),
  ...["every", "each", "every other"].flatMap((word) => [...MONTHS, ...WEEKDAYS.flatMap((day) => [day, ...WEEKDAYS.map((other) => `${day} and ${other}`)])].map((name) => `${word} ${name}`)),
  ...["not", "cannot", "can't", "couldn't", "won't", "didn't"].map((word) => `${word} wait`),
  ...["day-long", "week-long", "weeks-long", "month-long", "months-long", "year-long", "years-long"],
  "not only",
  ...["April Ryan", "April O'Neil", "April Fool", "April Fools", "June Osborne", "June Carter", "June Cash", "August Wilson", "August Strindberg", "May Day parade", "May Fourth Movement"],
  ...["Women's March", "Million Man March", "the March on", "The March on", "Long March", "Salt March", "Fredric March", "March Hare", "March Madness"],
  ...["The Sun", "the Sun", "Sun Microsystems", "Sun Yat-sen", "Sun Tzu", "Sunday Times", "Sunday Telegraph", "Sunday Express", "Sunday Mirror", "Mail on Sunday", "Sunday school", "Sunday best", "Sunday paper", "Sunday papers", "Sunday lunch"],
  ...["Monday.com", "Friday's child", "Friday's Child", "Wednesday Addams", "Tuesday Weld", "Saturday Night Live", "Friday Night Lights", "Fridays for Future", "TGI Friday"],
  ...["Christmas tree", "Christmas trees", "Christmas card", "Christmas cards", "Christmas carol", "Christmas carols", "Christmas Carol", "Christmas market", "Christmas markets", "Christmas Island", "Christmas party", "Christmas dinner", "Christmas present", "Christmas presents", "Father Christmas"],
  ...["Arab Spring", "Prague Spring", "Winter Olympics", "Summer Olympics", "Winter Games", "Summer Games", "Winter Palace"],
  ...["as soon as", "soon after", "soon afterwards", "sooner or later", "too soon", "how soon", "soon enough", "no sooner had"],
  ...["today's youth", "last time", "next time", "this time", "at last", "last year's model", "USA Today", "tomorrow's world", "20th Century Fox", "20th Century Studios", "21st Century Fox"],
  ...["class of", "half a century", "after all", "since when", "9/11", "24/7", "50/50", "noon prayers", "midnight blue", "midnight sun", "Midnight Sun", "Midnight Express", "High Noon"],
];
