/** Edition of the engine and of the law data, as every plan names them. */
export const ENGINE_VERSION = "0.1.0";
export const LAW_VERSION = "2026-11";
