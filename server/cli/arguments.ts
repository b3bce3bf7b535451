// The arguments of a verb, read by commander; what it objects to becomes a complaint.
import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { didYouMean } from "../settings.ts";
import { Complaint } from "./complaint.ts";

/** A verb's command, before its arguments and options; `name` is all that is typed before them. */
export function verb(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 80, 100) })
    .configureOutput({ outputError: () => {} })
    .exitOverride();
}

let catching: ((command: Command) => void) | null = null;

/** The command of a verb with all its options, without running it; null where it reads its arguments in parts. */
export async function commandOf(
  run: (args: readonly string[]) => Promise<number>,
  args: readonly string[],
): Promise<Command | null> {
  const caught: Command[] = [];
  catching = (command) => caught.push(command);
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
  } finally {
    catching = null;
  }
  return caught[0] ?? null;
}

/** Reads the arguments into `command`. False where only help or the version was asked for, and has been shown. */
export function read(command: Command, args: readonly string[]): boolean {
  try {
    command
      .optionsGroup("Help:")
      .version(version, "-V, --version", "show the version")
      .helpOption("-h, --help", "show this help");
    if (catching) {
      catching(command);
      return false;
    }
    command.parse(args, { from: "user" });
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return false;
    throw new Complaint(`${objection(command, error)}\nSee ${command.name()} --help.`);
  }
}

/** What commander objects to, in the words of this house. */
function objection(command: Command, { code, message }: CommanderError): string {
  const quoted = [...message.matchAll(/'([^']*)'/g)].map(([, words]) => words ?? "");
  const [first = "", second = ""] = quoted;
  const option = first.replace(/^-\w, /, "");
  switch (code) {
    case "commander.unknownOption": {
      const known = command.options.flatMap(({ long }) => long ?? []);
      const remedy = existsSync(first)
        ? ` Write ./${first} for the file of that name.`
        : didYouMean(first, known);
      return `sayswho: there is no option “${first}”.${remedy}`;
    }
    case "commander.missingArgument": {
      const about = command.registeredArguments.find((argument) => argument.name() === first)?.description;
      return `sayswho: “${command.name()}” wants <${first}>${about ? `: ${about}` : ""}.`;
    }
    case "commander.optionMissingArgument":
      return `sayswho: nothing stands behind ${option.replace(/ .*/, "")}. Write it as ${option}.`;
    case "commander.invalidArgument": {
      const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]?.split(", ") ?? [];
      return `sayswho: ${option.replace(/ .*/, "")} cannot be “${second}”.${didYouMean(second, choices)} Choose from ${choices.join(", ")}.`;
    }
    case "commander.excessArguments": {
      const most = command.registeredArguments.length;
      const spare = command.args.slice(most);
      return `sayswho: “${command.name()}” has no use for ${spare.map((word) => `“${word}”`).join(", ")}. Leave ${spare.length === 1 ? "it" : "them"} out, or put words which belong together in quotation marks.`;
    }
    default:
      return `sayswho: ${message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ")}`;
  }
}
