/**
 * A plan in words: languages as data, and a renderer that adds nothing to the plan.
 * @module
 */
export { en } from "./en/index.js";
export { MESSAGE_KEYS } from "./keys.js";
export { type LayoutOptions, renderText } from "./layout.js";
export { nl } from "./nl/index.js";
export { type RenderOptions, renderPlan } from "./render.js";
export type { RenderedAction, RenderedGuide, RenderedPlan, RenderedReason } from "./rendered.js";
export { type Addressed, formsOf, type LanguageData, type Levels, type Manner, type Spoken, type Text, withWords } from "./text.js";
export { type WordGroups, wordsOf } from "./words.js";
