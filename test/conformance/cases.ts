/** The cases that were gathered, by hand, so that a row that is lost is noticed. */
const numbered = (prefix: string, ...numbers: readonly number[]): readonly string[] => numbers.map((number) => `${prefix}-${number}`);

export const CASES: readonly string[] = [
  ...numbered("KB", 1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 16, 17, 19),
  ...numbered("OCA", 1, 4, 5, 6, 7, 8, 10, 11, 13, 14, 15, 17, 19),
  ...numbered("TRY", 1, 3, 5, 6, 7, 10),
  ...numbered("MET", 1, 2, 3, 5, 6, 8, 10, 12, 13, 15, 16, 17, 19, 20, 21),
  ...numbered("IDE", 2, 4),
  ...numbered("ODO", 1, 3, 4, 5),
  ...numbered("AXE", 1, 3, 5, 7),
  ...numbered("ERP", 1, 3, 4, 6, 7, 8, 9),
  ...numbered("LD", 1, 2, 4, 5, 7, 9, 10, 11, 13, 14, 15, 17, 18, 20, 22, 23),
  ...numbered("LAG", 1, 3, 4, 6, 7, 9, 10),
  ...numbered("IN", 1, 3),
  ...numbered("SAP", 2, 4, 6),
  ...numbered("ORA", 1),
  ...numbered("PEG", 1, 2),
  ...numbered("UPF", 1, 3),
  ...numbered("D365", 1),
  ...numbered("LAW", 1, 3),
];
