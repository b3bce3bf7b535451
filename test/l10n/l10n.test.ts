// Every word of the client's own, and of its manifest, is there in every language we bring.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, it } from "node:test";
import type * as ts from "typescript";

// The compiler is required, not imported, so that ten megabytes of it are not bundled into this test.
const compiler: typeof ts = createRequire(`${process.cwd()}/package.json`)("typescript");

const readJson = (path: string): Record<string, string> => JSON.parse(readFileSync(path, "utf8"));
const sources = readdirSync("client").map((name) => `client/${name}`);

/** Names, and what only the server and we read: neither is translated. */
const notWords: ReadonlySet<string> = new Set(["The Guardian", "The New York Times", "front matter"]);

interface Words {
  /** What is handed to `l10n.t`. */
  readonly translated: readonly string[];
  /** Words with a blank between them which are handed to nobody who would translate them. */
  readonly bare: readonly string[];
}

function wordsIn(path: string): Words {
  const [translated, bare]: [string[], string[]] = [[], []];
  const file = compiler.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    compiler.ScriptTarget.Latest,
    true,
  );
  const visit = (node: ts.Node): void => {
    if (compiler.isCallExpression(node)) {
      const name = node.expression.getText(file);
      if (name === "l10n.t") {
        const [first, ...values] = node.arguments;
        assert.ok(
          first && compiler.isStringLiteral(first),
          `${path}: ${node.getText(file)} must be a literal`,
        );
        translated.push(first.text);
        const places = [...first.text.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place));
        assert.deepEqual(
          [...new Set(places)].sort(),
          values.map((_, index) => index),
          `${path}: ${node.getText(file)}`,
        );
        values.forEach(visit);
        return;
      }
      // The output is for whoever mends Sayswho, and stays English.
      if (/^output\.(?:info|error)$/.test(name)) return;
    }
    if (
      (compiler.isStringLiteralLike(node) ||
        compiler.isTemplateHead(node) ||
        compiler.isTemplateMiddleOrTemplateTail(node)) &&
      /\p{L} +\p{L}/u.test(node.text) &&
      !notWords.has(node.text)
    )
      bare.push(`${path}: ${node.text}`);
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return { translated, bare };
}

const words = sources.map(wordsIn);
const used = [...new Set(words.flatMap(({ translated }) => translated))].sort();
const languages = readdirSync("l10n").map((name) => /^bundle\.l10n\.(\w+)\.json$/.exec(name)![1]!);
const places = (text: string) => [...text.matchAll(/\{\d\}|\]\([^)]*\)/g)].map(([place]) => place).sort();

describe("the client's own words", () => {
  it("are all handed to the translator", () => {
    assert.deepEqual(
      words.flatMap(({ bare }) => bare),
      [],
    );
    assert.ok(used.length > 30);
  });

  it("are there in German at least", () => assert.ok(languages.includes("de")));

  for (const language of languages) {
    const bundle = readJson(`l10n/bundle.l10n.${language}.json`);

    it(`are all translated into “${language}”, and nothing else is`, () => {
      assert.deepEqual(Object.keys(bundle).sort(), used);
    });

    it(`keep their places for numbers and names in “${language}”`, () => {
      for (const [from, to] of Object.entries(bundle)) {
        assert.notEqual(to.trim(), "", from);
        assert.deepEqual(places(to), places(from), from);
      }
    });
  }
});

describe("the words of the manifest", () => {
  const manifest = readFileSync("package.json", "utf8");
  const english = readJson("package.nls.json");
  const keys = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key!))].sort();

  it("stand in the English list, and nothing else does", () => {
    assert.deepEqual(Object.keys(english).sort(), keys);
  });

  it("are all taken from the list", () => {
    const { contributes } = JSON.parse(manifest);
    const bare: string[] = [];
    const visit = (value: unknown, key: string): void => {
      if (typeof value === "string") {
        if (
          /^(?:title|description|markdownDescription|contents|altText)$/.test(key) &&
          !/^%[\w.]+%$|^Sayswho$/.test(value)
        )
          bare.push(`${key}: ${value}`);
      } else if (Array.isArray(value)) for (const one of value) visit(one, key);
      else if (typeof value === "object" && value !== null)
        for (const [name, one] of Object.entries(value)) visit(one, name);
    };
    visit(contributes, "");
    assert.deepEqual(bare, []);
  });

  for (const language of languages)
    it(`are all translated into “${language}”, their links kept`, () => {
      const translated = readJson(`package.nls.${language}.json`);
      assert.deepEqual(Object.keys(translated).sort(), keys);
      for (const [key, text] of Object.entries(translated)) {
        assert.notEqual(text.trim(), "", key);
        assert.deepEqual(places(text), places(english[key]!), key);
      }
    });
});
