import type { WordGroups } from "../words.js";

export const language: WordGroups["language"] = {
  ...{ ar: "Arabic", bg: "Bulgarian", bn: "Bengali", cs: "Czech", da: "Danish", de: "German", el: "Greek", en: "English", es: "Spanish", et: "Estonian" },
  ...{ fa: "Persian", fi: "Finnish", fr: "French", ga: "Irish", he: "Hebrew", hi: "Hindi", hr: "Croatian", hu: "Hungarian", id: "Indonesian", it: "Italian" },
  ...{ ja: "Japanese", ko: "Korean", lt: "Lithuanian", lv: "Latvian", mt: "Maltese", nb: "Norwegian", nl: "Dutch", nn: "Norwegian", no: "Norwegian" },
  ...{
    pl: "Polish",
    ps: "Pashto",
    pt: "Portuguese",
    ro: "Romanian",
    ru: "Russian",
    sk: "Slovak",
    sl: "Slovenian",
    so: "Somali",
    sq: "Albanian",
    sr: "Serbian",
  },
  ...{ sv: "Swedish", th: "Thai", ti: "Tigrinya", tr: "Turkish", uk: "Ukrainian", ur: "Urdu", vi: "Vietnamese", zh: "Chinese" },
};
