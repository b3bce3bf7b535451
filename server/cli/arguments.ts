// The arguments of a verb, read by commander; what it objects to becomes a complaint.
import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
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
    const words = error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
    throw new Complaint(`sayswho: ${words}\nSee ${command.name()} --help.`);
  }
}
