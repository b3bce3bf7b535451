// A first configuration file: every key with a word on it, nothing switched on that was not asked for.
import { type keyNames, summaryOf } from "../configuration/keys.ts";
import type { Rule } from "../rules/rule.ts";
import { type House, houses } from "../settings.ts";

type KeyName = (typeof keyNames)[number];

/** The text of a `.sayswho.jsonc`. Read as it stands it chooses the house and nothing else. */
export function starter(house: House, rules: readonly Rule[]): string {
  const commented: readonly (readonly [KeyName, string])[] = [
    [
      "terms",
      '"terms": [{ "term": "miracle cure", "use": "treatment", "advice": "No cure is a miracle." }],',
    ],
    ["include", '"include": ["stories/**/*.md"],'],
    ["ignores", '"ignores": ["archive/"],'],
    ["roster", '"roster": [".sayswho/roster.csv"],'],
    ["overrides", '"overrides": [{ "files": "wires/**", "house": "reuters" }],'],
    ["extends", '"extends": ["../house.jsonc"],'],
    ["root", '"root": true,'],
  ];
  const [first] = rules;
  return `// What this desk has decided. It holds for every draft in this folder and those below it.
{
  // ${summaryOf("house")}
  // Houses: ${houses.join(", ")}.
  "house": "${house}",

  // ${summaryOf("rules")}
  // “sayswho rules” lists the rules; severities are error, warning, information, hint, off.
  "rules": {
    // "${first?.id ?? "rule"}": "off",
  },
${commented.map(([key, line]) => `\n  // ${summaryOf(key)}\n  // ${line}\n`).join("")}}
`;
}
