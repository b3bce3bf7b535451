// `sayswho rules`: what Sayswho looks for, one line each.
import { ruleList, ruleListJson } from "../report/explanation.ts";
import { rules } from "../rules/index.ts";
import { didYouMean } from "../settings.ts";
import { read, verb } from "./arguments.ts";
import { Complaint } from "./complaint.ts";
import { standardOutput } from "./outlet.ts";

const formats = ["text", "json"] as const;

export async function listRules(args: readonly string[]): Promise<number> {
  const command = verb("sayswho rules", "Lists the rules: id, severity, what good copy does.").option(
    "-f, --format <name>",
    `${formats.join(" or ")}`,
    "text",
  );
  if (!read(command, args)) return 0;
  const { format } = command.opts<{ format: string }>();
  if (!formats.some((known) => known === format))
    throw new Complaint(
      `sayswho: no format “${format}” here.${didYouMean(format, formats)} Formats: text, json.`,
    );
  await standardOutput().write(format === "json" ? ruleListJson(rules) : ruleList(rules));
  return 0;
}
