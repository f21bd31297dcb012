/**
 * Countries, time zones and languages.
 * @module
 */
import * as z from "zod";
import { isZone, zoneNames } from "../../calendar/zones.js";
import { suggest } from "../../suggest.js";
import type { Reading } from "../problem-codes.js";
import { shown } from "../shown.js";
import { becomes } from "./becomes.js";

export const country = becomes(z.string().meta({ pattern: "^[A-Z]{2}$", examples: ["NL"] }), readCountry);
export const timeZone = becomes(z.string().meta({ examples: ["Europe/Amsterdam"] }), readZone);
export const language = becomes(z.string().meta({ examples: ["nl", "nl-BE"] }), readLanguage);

/** Codes in daily use that ISO 3166-1 gives another name. */
const OFTEN_MISTAKEN: Readonly<Record<string, string>> = { UK: "GB", EL: "GR" };

function readCountry(told: string): Reading<string> {
  const capitals = told.length === 2 ? told.toUpperCase() : "";
  const right = Object.hasOwn(OFTEN_MISTAKEN, capitals) ? OFTEN_MISTAKEN[capitals] : /^[A-Z]{2}$/.test(capitals) ? capitals : undefined;
  if (right === told) return { value: told };
  return {
    flaw: {
      code: "country-form",
      received: shown(told),
      expected: "the two capital letters of a country (ISO 3166-1), such as NL",
      mend: right ? `Write ${right}` : "Look up the two letters of the country; the Netherlands is NL, Germany DE",
      ...(right !== undefined && { suggestion: right }),
    },
  };
}

function readZone(told: string): Reading<string> {
  if (isZone(told)) return { value: told };
  const meant = suggest(told, zoneNames());
  return {
    flaw: {
      code: "unknown-zone",
      received: shown(told),
      expected: "a time zone by its IANA name, such as Europe/Amsterdam",
      mend: meant ? `Did you mean ${meant}?` : "Write continent and city; an offset or an abbreviation does not say when the clock changes",
      ...(meant !== undefined && { suggestion: meant }),
    },
  };
}

function readLanguage(told: string): Reading<string> {
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(told)) return { value: told };
  return {
    flaw: {
      code: "language-form",
      received: shown(told),
      expected: "a language by its code in small letters, such as nl, en or nl-BE",
      mend: "Look up the two letters of the language; Dutch is nl, English en, German de, French fr",
    },
  };
}
