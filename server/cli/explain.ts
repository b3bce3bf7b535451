// `sayswho explain RULE`: why a desk asks, who says so, and the rule at work.
import { lint } from "../lint.ts";
import { undraw } from "../report/drawing.ts";
import { type Demonstration, explanation } from "../report/explanation.ts";
import { rules } from "../rules/index.ts";
import type { Example, Rule } from "../rules/rule.ts";
import { settle, unknownRule } from "../settings.ts";
import { read, verb } from "./arguments.ts";
import { Complaint } from "./complaint.ts";
import { lookOf } from "./look.ts";
import { standardOutput } from "./outlet.ts";

export async function explain(args: readonly string[]): Promise<number> {
  const command = verb("sayswho explain", "Says why a desk asks, and shows the rule at work.")
    .argument("<rule>", "a rule's id, such as vague-attribution")
    .option("--color", "show colours")
    .option("--no-color", "show no colours");
  if (!read(command, args)) return 0;
  const id = command.args[0]!;
  const rule = rules.find((known) => known.id === id);
  if (!rule) {
    const ids = rules.map((known) => known.id);
    throw new Complaint(`sayswho: ${unknownRule(id, ids)}`);
  }
  const look = lookOf(command.opts<{ color?: boolean }>().color, false);
  await standardOutput().write(explanation(rule, demonstrate(rule), look));
  return 0;
}

/** The rule's first examples, linted as any draft would be. */
function demonstrate(rule: Rule): Demonstration {
  const bad = rule.examples.find((example) => example.bad);
  const good = rule.examples.find((example) => example.good);
  const source = undraw(bad?.bad ?? "").trim();
  return {
    bad: bad
      ? {
          source,
          diagnostics: lint(source, settingsOf(bad)).diagnostics.filter((found) => found.rule === rule.id),
        }
      : null,
    good: good?.good ?? null,
  };
}

function settingsOf({ house, asOf }: Example) {
  return settle(house ? [{ house }] : [], { asOf: asOf ?? "2025-12-04", asOfFrom: "asked" });
}
