/** A runtime that makes plans for the comparison, or why it is not here. */
import type { Machine } from "./machines.js";

export interface Bundles {
  /** A module for runtimes. */
  readonly module: string;
  /** A plain script for a page. */
  readonly script: string;
}

export interface Runtime {
  readonly name: string;
  readonly find: (bundles: Bundles) => Promise<Found | { readonly skipped: string }>;
}

export interface Found {
  readonly version: string;
  /** So many runs side by side do not disturb each other. */
  readonly lanes: number;
  /** What the program writes as if on that machine, the dossiers shuffled by that seed. */
  readonly run: (machine: Machine, seed: number) => Promise<string>;
  readonly close?: () => Promise<void>;
}
