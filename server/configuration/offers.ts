// What may be written at a place in `.sayswho.jsonc`: keys, rule ids and choices, from the same table as the schema.
import { findNodeAtLocation, getLocation, type JSONPath, parseTree } from "jsonc-parser/lib/esm/main.js";
import type { Span } from "../text/span.ts";
import { type KnownRule, schemaOf } from "./keys.ts";

/** Something that may stand at a place. */
export interface ConfigOffer {
  /** As it is written, without its quotation marks: "title-mismatch", "off". */
  readonly label: string;
  /** What it is for, or nothing. */
  readonly description: string;
  /** What it replaces, in UTF-16 offsets. */
  readonly span: Span;
  /** The words to put there. */
  readonly words: string;
}

/** The few words of JSON schema which our own schema uses. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
}

/** The offers for an offset, in the order of the table; empty where anything may stand. Never throws. */
export function configOffersAt(
  text: string,
  offset: number,
  rules: readonly KnownRule[],
): readonly ConfigOffer[] {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const touched =
    previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length
      ? previousNode
      : null;
  const span = touched
    ? { start: touched.offset, end: touched.offset + touched.length }
    : { start: offset, end: offset };
  const schema = schemaAt(schemaOf(rules), isAtPropertyKey ? path.slice(0, -1) : path);
  if (!schema) return [];
  if (!isAtPropertyKey)
    return (schema.enum ?? (schema.type === "boolean" ? [true, false] : [])).map((value) => ({
      label: String(value),
      description: "",
      span,
      words: JSON.stringify(value),
    }));
  const taken = keysAt(text, path.slice(0, -1), span);
  const colon = /^\s*:/.test(text.slice(span.end)) ? "" : ": ";
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !name.startsWith("$") && !taken.has(name))
    .map(([name, { description = "" }]) => ({
      label: name,
      description,
      span,
      words: `${JSON.stringify(name)}${colon}`,
    }));
}

function schemaAt(schema: Schema, path: JSONPath): Schema | undefined {
  let at: Schema | undefined = schema;
  for (const step of path) at = typeof step === "number" ? at?.items : at?.properties?.[step];
  return at;
}

/** The keys which stand in an object already, but for the one at `span`. */
function keysAt(text: string, path: JSONPath, span: Span): ReadonlySet<string> {
  const root = parseTree(text);
  const object = root && findNodeAtLocation(root, path);
  const keys = (object?.children ?? []).flatMap(({ children }) => children?.[0] ?? []);
  return new Set(keys.filter((key) => key.offset !== span.start).map((key) => String(key.value)));
}
