/** Tries the pairs it is handed, one portion after another. */
import { parentPort } from "node:worker_threads";
import { tryPairs } from "./pairs.js";

parentPort?.on("message", ({ seed, pairs }: { readonly seed: number; readonly pairs: number }) => parentPort?.postMessage(tryPairs(seed, pairs)));
