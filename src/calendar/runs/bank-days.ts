/**
 * Days beside Saturday and Sunday on which public bodies do not pay, per country, in the notation of `patterns.ts`. They are not the days on which
 * contact rests: Dutch decree days (2 January 2026) are legal holidays, and child benefit was paid on them.
 * @module
 */
export const NO_PAYMENT = {
  NL: "0101 e-2 e+1 0427/123456 0426/6 0505 e+39 e+50 1225 1226",
  BE: "0101 e+1 0501 e+39 e+50 0721 0815 1101 1111 1225",
  /** Banks also rest on 24 and 31 December. */
  DE: "0101 e-2 e+1 0501 e+39 e+50 1003 1224 1225 1226 1231",
  FR: "0101 e+1 0501 0508 e+39 e+50 0714 0815 1101 1111 1225",
  /** Federal holidays with the days on which they are kept when they fall at a weekend. */
  US: "0101 0102/1 1231/5 0115w1 0215w1 0525w1 0619 0618/5 0620/1 0704 0703/5 0705/1 0901w1 1008w1 1111 1110/5 1112/1 1122w4 1225 1224/5 1226/1",
} as const;
