import type { TimelineDocument } from "../../src/index.ts";
import { bids } from "./saga-bids.ts";
import { rescue } from "./saga-rescue.ts";
import { ruin } from "./saga-ruin.ts";

/** An invented takeover of eighteen months, in which nearly every party denies something. */
export const saga: TimelineDocument = {
  chronolane: 1,
  title: "The fight for Hollinmoor Steel",
  subtitle: "An invented takeover in sixty events: two bidders, two furnaces, and many denials",
  credit: "Everything in it is invented",
  lang: "en",
  zone: "UTC",
  dateline: "2019-06-20",
  actors: [
    { id: "hollin", name: "Hollinmoor Steel", kind: "organisation" },
    { id: "vanne", name: "Hester Vanne", kind: "person", memberOf: "hollin", note: "Chair of the board" },
    { id: "amsel", name: "Rolf Amselt", kind: "person", memberOf: "hollin", note: "Chief executive until 2018" },
    { id: "grauwick", name: "Grauwick Partners", kind: "organisation", note: "The first bidder" },
    { id: "slaith", name: "Dorian Slaith", kind: "person", memberOf: "grauwick", note: "Head of Grauwick" },
    { id: "brannick", name: "Brannick Ore", kind: "organisation", note: "The second bidder" },
    { id: "league", name: "Steelworkers' League", kind: "organisation" },
    { id: "tulley", name: "Mab Tulley", kind: "person", memberOf: "league", note: "President of the League" },
    { id: "province", name: "Province of Ard", kind: "organisation" },
    { id: "roove", name: "Ansel Roove", kind: "person", memberOf: "province", note: "Governor" },
    { id: "ministry", name: "Economics Ministry", kind: "organisation" },
    { id: "fennick", name: "Cora Fennick", kind: "person", memberOf: "ministry", note: "Minister" },
    { id: "office", name: "Competition Office", kind: "organisation" },
    { id: "bank", name: "Ardland Bank", kind: "organisation" },
    { id: "court", name: "Commercial Court", kind: "organisation" },
  ],
  sources: [
    { id: "meridian", name: "Meridian Wire", kind: "agency" },
    { id: "herald", name: "Ard Herald", kind: "outlet", copyOf: "meridian" },
    { id: "broadside", name: "The Broadside", kind: "outlet" },
    { id: "money-desk", name: "Money Desk", kind: "outlet", copyOf: "broadside" },
    { id: "lantern", name: "The Lantern", kind: "outlet" },
    { id: "hollin-office", name: "Hollinmoor's spokeswoman", kind: "office", actor: "hollin" },
    { id: "grauwick-office", name: "Grauwick's spokesman", kind: "office", actor: "grauwick" },
    { id: "ministry-office", name: "the ministry's press office", kind: "office", actor: "ministry" },
    { id: "register", name: "Companies Register", kind: "record" },
  ],
  events: [...bids, ...ruin, ...rescue],
};
