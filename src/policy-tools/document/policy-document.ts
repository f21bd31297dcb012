/**
 * A policy as a document for whoever has to judge it: an auditor, a manager, a customer who asks why.
 * @module
 */
import type { PolicySet } from "../../policy/parse.js";
import { renderHtml } from "./html.js";
import { renderMarkdown } from "./markdown.js";
import type { Page } from "./page.js";
import { layers, purpose } from "./sections/about.js";
import { economics } from "./sections/economics.js";
import { guardrails } from "./sections/guardrails.js";
import { limits, settings } from "./sections/numbers.js";
import { overlays } from "./sections/overlays.js";
import { conditions, reasons } from "./sections/reasons.js";
import { rules } from "./sections/rules.js";
import { type DocumentOptions, subjectOf } from "./subject.js";

/** What the document says. The same policy gives the same document: no day, no machine and no place is in it. */
export function policyDocument(policies: PolicySet, options: DocumentOptions = {}): Page {
  const subject = subjectOf(policies, options);
  const { policy, titles } = subject;
  return {
    language: subject.code,
    title: `${titles.title}: ${policy.name}`,
    contents: titles.contents,
    sections: [
      purpose(subject),
      layers(subject),
      settings(subject),
      limits(subject),
      ...rules(subject),
      conditions(subject),
      reasons(subject),
      ...overlays(subject),
      guardrails(subject),
      economics(subject),
    ],
  };
}

/**
 * The document as Markdown or as one HTML file.
 * @example
 * const policy = parsePolicy(json, context);
 * if (policy.ok) renderPolicyDocument(policy.value, "html", { language: "nl" });
 */
export function renderPolicyDocument(policies: PolicySet, format: "md" | "html", options: DocumentOptions = {}): string {
  const page = policyDocument(policies, options);
  return format === "html" ? renderHtml(page) : renderMarkdown(page);
}
