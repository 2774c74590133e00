import type { DocumentActor, DocumentSource } from "../../src/index.ts";
import { both } from "./notation.ts";

export const actors: readonly DocumentActor[] = [
  { id: "corvane", name: both("Corvane Water", "คอร์เวนวอเตอร์"), kind: "organisation" },
  {
    id: "thessel",
    name: both("Ilmar Thessel", "อิลมาร์ เทสเซล"),
    kind: "person",
    memberOf: "corvane",
    note: both("Chief executive", "ประธานบริหาร"),
  },
  {
    id: "brask",
    name: both("Odeline Brask", "โอเดลีน บราสก์"),
    kind: "person",
    memberOf: "corvane",
    note: both("Engineer until 2016", "วิศวกร ถึงปี 2559"),
  },
  { id: "city", name: both("City of Marlowick", "เมืองมาร์โลวิก"), kind: "organisation" },
  {
    id: "korr",
    name: both("Sunniva Korr", "ซุนนิวา คอร์"),
    kind: "person",
    memberOf: "city",
    note: both("Mayor", "นายกเทศมนตรี"),
  },
  { id: "ministry", name: both("Ministry of Works", "กระทรวงโยธา"), kind: "organisation" },
  {
    id: "vandrell",
    name: both("Pieter Vandrell", "ปีเตอร์ แวนเดรลล์"),
    kind: "person",
    memberOf: "ministry",
    note: both("Minister, 2003 to 2021", "รัฐมนตรี พ.ศ. 2546–2564"),
  },
  { id: "audit", name: both("Court of Audit", "ศาลตรวจเงินแผ่นดิน"), kind: "organisation" },
  {
    id: "quill",
    name: both("Amos Quillon", "เอมอส ควิลลอน"),
    kind: "person",
    memberOf: "audit",
    note: both("President", "ประธานศาล"),
  },
  { id: "prosecutor", name: both("Public Prosecutor", "อัยการ"), kind: "organisation" },
  {
    id: "tollund",
    name: both("Yrsa Tollund", "อีร์ซา ทอลลุนด์"),
    kind: "person",
    memberOf: "prosecutor",
    note: both("Chief prosecutor", "หัวหน้าอัยการ"),
  },
];

export const sources: readonly DocumentSource[] = [
  { id: "wire", name: both("Lumeria Wire", "สำนักข่าวลูเมเรียไวร์"), kind: "agency" },
  { id: "beacon", name: both("Evening Beacon", "อีฟนิงบีคอน"), kind: "outlet", copyOf: "wire" },
  { id: "radio", name: both("Radio Tarrow", "วิทยุทาร์โรว์"), kind: "outlet", copyOf: "wire" },
  { id: "courier", name: both("Marlowick Courier", "มาร์โลวิกคูเรียร์"), kind: "outlet" },
  { id: "ledger", name: both("The Ledger Eye", "เดอะเลดเจอร์อาย"), kind: "outlet" },
  { id: "spokesman", name: both("Corvane's spokesman", "โฆษกคอร์เวน"), kind: "office", actor: "corvane" },
  { id: "counsel", name: both("Vandrell's lawyers", "ทนายของแวนเดรลล์"), kind: "office", actor: "vandrell" },
  { id: "gazette", name: both("City Gazette", "ประกาศของเมือง"), kind: "record", actor: "city" },
];
