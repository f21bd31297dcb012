import { describe, expect, it } from "vitest";
import { dossierJsonSchema, parseDossier } from "../../src/dossier/index.js";
import { everything, invoice, told } from "./told.js";

type Schema = { readonly [key: string]: unknown; readonly properties?: Record<string, Schema>; readonly items?: Schema };

describe("the schema for editors", () => {
  const schema = dossierJsonSchema() as Schema;
  const at = (...names: string[]) => names.reduce<Schema | undefined>((part, name) => (part?.items ?? part)?.properties?.[name], schema);

  it("asks for no more than the dossier needs", () => {
    expect(schema.required).toEqual(["schemaVersion", "asOf", "customer"]);
    expect(at("customer")?.required).toEqual(["id"]);
  });

  it("knows every section and allows no other", () => {
    expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(everything()).sort());
    expect(schema.additionalProperties).toBe(false);
  });

  it("describes fields as they are told, not as they are read", () => {
    expect(at("invoices", "issued")).toMatchObject({ type: "string", format: "date" });
    expect(at("asOf")).toMatchObject({ type: "string", format: "date-time", description: expect.stringContaining("offset") });
    expect(at("customer", "creditLimit")).toMatchObject({ type: "object", required: ["amount", "currency"] });
    expect(at("contacts", "direction")).toMatchObject({ default: "out", enum: ["out", "in"] });
    expect(at("customer", "preferredHours")?.items?.properties?.from).toMatchObject({ type: "string" });
    expect(at("nps", "score")).toMatchObject({ minimum: 0, maximum: 10 });
  });

  it("has a description of every section that is not one word of its own", () => {
    for (const [name, section] of Object.entries(schema.properties ?? {})) expect(section.description ?? section.items?.description, name).toBeTypeOf("string");
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

describe("reading is quick", () => {
  const invoices = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      invoice({ id: `I-${index}`, amount: `1${index}.50`, payments: [{ on: "2026-10-05", amount: `1${index}.50` }] }),
    );
  const seconds = (work: () => void) => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };

  // Generous bounds: they guard against work that grows with the square of the size, not against a slow machine.
  it("of 9,581 invoices with a payment each", () => {
    const large = told({ invoices: invoices(9581) });
    expect(seconds(() => expect(parseDossier(large).ok).toBe(true))).toBeLessThan(3);
  });

  it("of a thousand small dossiers", () => {
    const small = told({ invoices: invoices(8) });
    expect(
      seconds(() => {
        for (let count = 0; count < 1000; count++) parseDossier(small);
      }),
    ).toBeLessThan(5);
  });
});
