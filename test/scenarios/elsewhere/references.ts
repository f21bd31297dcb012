/** The complaints that were gathered, by hand, so that one that is lost is noticed. A name after `:` is a place in source or manual without a number. */
const numbered = (project: string, ...numbers: readonly number[]): readonly string[] => numbers.map((number) => `${project}#${number}`);

export const REFERENCES: readonly string[] = [
  ...numbered("killbill", 454, 535, 687, 782, 1978, 2297),
  ...numbered("invoiceninja", 1578, 1693, 2311, 2330, 3240, 4020, 4293, 5860, 8665, 9312, 10263, 11118, 11160, 11854, 11917),
  ...numbered("dolibarr", 9554, 18230, 25197, 27022, 30771, 32106),
  ...numbered("oca/credit-control", 35, 122, 208, 211, 330, 334, 374, 447, 458, 460, 562, 568),
  ...numbered("akaunting", 259, 1776),
  ...numbered("erpnext", 17248, 26969, 33448, 38834, 39710, 49621, 58220, 58227, 59014),
  ...numbered("metasfresh", 4613, 15378, 15379, 17606),
  ...numbered("odoo", 210974, 216062),
  ...["adempiere#1520", "tendenci#1382", "heimv#69", "etesync/android#250", "rentemester#145", "ui#2445", "lago-api#5259", "ubicloud#1736"],
  ...["metasfresh-documentation#1030", "d365-community-f5bdb406", "feedback.invoiced.com/181881", "feedback.invoiced.com/362217", "chaser-help"],
  ...["upflow-docs:promise-pause", "upflow-docs:counter-rules", "oca/credit-control:README"],
  ...["oca:create_or_update_from_mv_lines", "lago:overdue_balances", "erpnext:resolve_dunning", "erpnext:v13-grand_total"],
];
