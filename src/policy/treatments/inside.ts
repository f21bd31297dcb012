/** Level 0: what we do among ourselves. */
import type { Treatment } from "../treatment.js";
import { inside } from "./declare.js";

export const INSIDE: readonly Treatment[] = [
  inside("wait", { about: "open" }),
  inside("check-bank", { owner: ["controls-credit", "manages"], about: "open" }),
  inside("allocate-cash", { owner: ["controls-credit", "manages"], about: "open" }),
  inside("settle-overpayment", { owner: ["controls-credit", "manages"], about: "open" }),
  inside("check-collection", { owner: ["controls-credit", "serves"], about: "not-collected" }),
  inside("correct-invoice", { owner: ["does-the-work", "controls-credit", "serves"], about: "to-correct" }),
  inside("upload-to-portal", { owner: ["controls-credit", "serves"], about: "blocked" }),
  inside("check-portal", { owner: ["controls-credit", "serves"], about: "blocked" }),
  inside("verify-contact-details", { notAgainDays: 60, owner: ["serves", "won", "controls-credit"], about: "open" }),
  inside("find-right-contact", { notAgainDays: 30, owner: ["won", "serves", "controls-credit"], about: "open" }),
  inside("put-to-person", { owner: ["manages", "decides", "controls-credit"], about: "open" }),
  inside("hold-new-credit", { notAgainDays: 30, owner: ["decides", "manages", "controls-credit"], about: "open" }),
  inside("write-off-trifle", { owner: ["decides", "controls-credit", "manages"], commits: "open-amount", about: "open" }),
  inside("protect-right", { owner: ["controls-credit", "decides", "manages"], purpose: "legal", protects: true, about: "open" }),
  inside("recall-agency", { owner: ["controls-credit", "manages"], about: "open" }),
  inside("release-formal-step", { owner: ["decides", "manages"], purpose: "legal" }),
  inside("pursue-prospect", { owner: ["won", "manages"], purpose: "sales", about: "none" }),
  inside("pursue-with-deposit", { owner: ["won", "manages"], purpose: "sales", about: "none" }),
  inside("set-credit-limit", { owner: ["controls-credit", "decides"], purpose: "sales", about: "none" }),
  inside("not-yet-prospect", { owner: ["won", "manages"], purpose: "sales", about: "none" }),
];
