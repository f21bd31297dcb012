/** The places in the built-in tables. Regions are listed only where they have public holidays of their own; then all of them are. */
export const FROM_YEAR = 2015;
export const TO_YEAR = 2037;

const COUNTRIES =
  "AD AE AL AM AR AT AU AW AX BA BE BG BL BO BQ BR CA CH CL CN CO CR CW CY CZ DE DK DO EC EE EG ES FI FO FR GB GE GF GG GH GI GL GP GR GT HK HR HU IC ID " +
  "IE IL IM IN IS IT JE JP KE KR LI LT LU LV MA MC MD ME MF MK MQ MT MX NC NG NL NO NZ PA PE PF PH PL PT PY RE RO RS SA SE SG SI SK SM SR SX TH TN TR " +
  "TW UA US UY VA VN XK YT ZA";

const REGIONS: Readonly<Record<string, string>> = {
  AD: "03 07",
  AU: "ACT NSW NT QLD SA TAS VIC WA",
  BA: "BIH BRC SRP",
  BO: "B C H L N O P S T",
  BQ: "BO SA SE",
  BR: "AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO",
  CA: "AB BC MB NB NL NS NT NU ON PE QC SK YT",
  CH: "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH",
  CL: "AP NU",
  DE: "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH",
  ES: "AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC",
  FR: "57 67 68",
  GB: "ENG NIR SCT WLS",
  GT: "1",
  IC: "EH FU GC LA LG LP TE",
  IN: "AP AR AS BR CH CT DD GA GJ HP HR JK KA KL MH ML MN MZ NL OR PB PY RJ SK TG TN TR WB",
  IT: "32",
  MD: "CA CU",
  NZ: "AUK BOP CAN CIT GIS HKB MBH MWT NSN NTL OTA STL TAS TKI WGN WKO WTC",
  US:
    "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI " +
    "WV WY",
};

export const PLACES: readonly { readonly country: string; readonly regions: readonly string[] }[] = COUNTRIES.split(" ").map((country) => ({
  country,
  regions: REGIONS[country]?.split(" ").filter(Boolean) ?? [],
}));

/** Feasts of the moon that many places count their holidays from: the letter in the notation, and the rule of date-holidays. */
export const FEAST_RULES: Readonly<Record<string, string>> = {
  a: "12 Rabi al-awwal",
  b: "1 Ramadan",
  c: "chinese 01-0-01",
  d: "10 Dhu al-Hijjah",
  f: "chinese 8-0-15",
  g: "chinese 5-0-05",
  h: "1 Tishrei",
  k: "korean 01-0-01",
  m: "1 Muharram",
  p: "15 Nisan",
  q: "chinese 5-01 solarterm",
  r: "27 Rajab",
  s: "1 Shawwal",
  v: "chinese 4-0-08",
};
