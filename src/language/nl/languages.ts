import type { WordGroups } from "../words.js";

export const language: WordGroups["language"] = {
  ...{ ar: "Arabisch", bg: "Bulgaars", bn: "Bengaals", cs: "Tsjechisch", da: "Deens", de: "Duits", el: "Grieks", en: "Engels", es: "Spaans", et: "Ests" },
  ...{ fa: "Perzisch", fi: "Fins", fr: "Frans", ga: "Iers", he: "Hebreeuws", hi: "Hindi", hr: "Kroatisch", hu: "Hongaars", id: "Indonesisch", it: "Italiaans" },
  ...{ ja: "Japans", ko: "Koreaans", lt: "Litouws", lv: "Lets", mt: "Maltees", nb: "Noors", nl: "Nederlands", nn: "Noors", no: "Noors", pl: "Pools" },
  ...{ ps: "Pasjtoe", pt: "Portugees", ro: "Roemeens", ru: "Russisch", sk: "Slowaaks", sl: "Sloveens", so: "Somalisch", sq: "Albanees", sr: "Servisch" },
  ...{ sv: "Zweeds", th: "Thais", ti: "Tigrinya", tr: "Turks", uk: "Oekraïens", ur: "Urdu", vi: "Vietnamees", zh: "Chinees" },
};
