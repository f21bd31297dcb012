/**
 * Design §5: "json-rules-engine's operators and decorators", each said in one line, on values that are known and that fit together.
 * A decorator stands in front of an operator, or of another decorator, and changes how what is behind it is asked.
 */
/** A known value of a fact, or what a policy writes beside one. */
export type Value = boolean | number | string | readonly Value[];

/** Whether `is operator value`, decorators included: `everyFact:not:equal`. */
export function compares(operator: string, is: Value, value: Value): boolean {
  const colon = operator.indexOf(":");
  if (colon === -1) return compare(operator, is, value);
  const behind = operator.slice(colon + 1);
  switch (operator.slice(0, colon)) {
    case "someFact":
      return list(is).filter((one) => compares(behind, one, value)).length > 0;
    case "everyFact":
      return list(is).filter((one) => compares(behind, one, value)).length === list(is).length;
    case "someValue":
      return list(value).filter((one) => compares(behind, is, one)).length > 0;
    case "everyValue":
      return list(value).filter((one) => compares(behind, is, one)).length === list(value).length;
    case "swap":
      return compares(behind, value, is);
    case "not":
      return compares(behind, is, value) === false;
    default:
      throw new Error(`No such decorator: ${operator}`);
  }
}

function compare(operator: string, is: Value, value: Value): boolean {
  switch (operator) {
    case "equal":
      return same(is, value);
    case "notEqual":
      return !same(is, value);
    case "lessThan":
      return place(is) < place(value);
    case "lessThanInclusive":
      return place(is) <= place(value);
    case "greaterThan":
      return place(is) > place(value);
    case "greaterThanInclusive":
      return place(is) >= place(value);
    case "in":
      return holds(value, is);
    case "notIn":
      return !holds(value, is);
    case "contains":
      return holds(is, value);
    case "doesNotContain":
      return !holds(is, value);
    default:
      throw new Error(`No such operator: ${operator}`);
  }
}

function same(one: Value, other: Value): boolean {
  return typeof one === typeof other && String(one) === String(other);
}

function holds(container: Value, wanted: Value): boolean {
  return list(container).filter((one) => same(one, wanted)).length > 0;
}

function list(value: Value): readonly Value[] {
  if (typeof value !== "object") throw new Error(`Not a list: ${String(value)}`);
  return value;
}

/** Where a value lies on its line: a number by itself, a date by its days since 1970. Nothing else has an order. */
function place(value: Value): number {
  if (typeof value === "number") return value;
  const day = typeof value === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
  if (!day) throw new Error(`Has no order: ${String(value)}`);
  return Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86_400_000;
}
