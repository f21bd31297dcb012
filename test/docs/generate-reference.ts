/** Writes docs/reference. Run by `npm run generate`. */
import { writeFileSync } from "node:fs";
import { referencePages } from "./reference.js";

for (const [name, text] of referencePages()) writeFileSync(new URL(`../../docs/reference/${name}`, import.meta.url), text);
