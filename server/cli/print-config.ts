// `--print-config DRAFT`: what holds for a draft, and where each choice stands.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { lint } from "../lint.ts";
import { configurationReport } from "../report/configuration.ts";
import { rules } from "../rules/index.ts";
import { houseNamed } from "../settings.ts";
import { Complaint } from "./complaint.ts";
import { circumstancesByFile, shownPath } from "./configuration.ts";
import { readSource } from "./drafts.ts";
import type { Options } from "./options.ts";
import { standardOutput } from "./outlet.ts";
import { Verdict } from "./verdict.ts";

/** The draft need not exist yet. Ends with 2 where a configuration file on the way has faults, which are told. */
export async function printConfig(path: string, options: Options): Promise<number> {
  const [other] = options.patterns;
  if (other !== undefined)
    throw new Complaint(`sayswho: --print-config shows what holds for one draft; leave out “${other}”.`);
  const verdict = new Verdict(options);
  const ruleIds = rules.map((rule) => rule.id);
  const file = resolve(path);
  const { settings, chain, resolution, leftAlone } = await circumstancesByFile(options, ruleIds, (line) =>
    verdict.fault(line),
  )(file);
  const text = existsSync(file) ? await readSource({ path, file, named: true }) : "";
  const { draft } = lint(text, { ...settings, rules: Object.fromEntries(ruleIds.map((id) => [id, "off"])) });
  const own = houseNamed(draft.text.frontMatter?.fields.house);
  await standardOutput().write(
    configurationReport({
      path,
      chain,
      resolution,
      settings,
      leftAlone,
      house: own
        ? { value: own, from: "front matter" }
        : options.choices.house
          ? { value: options.choices.house, from: "command line" }
          : null,
      asOf: { date: draft.asOf.date, from: draft.asOf.from },
      asked: options.only ? ruleIds : Object.keys(options.choices.rules ?? {}),
      rules,
      shown: shownPath,
    }),
  );
  return verdict.exitCode();
}
