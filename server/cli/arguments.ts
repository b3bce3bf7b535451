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

/** Reads the arguments into `command`. False where only help or the version was asked for, and has been shown. */
export function read(command: Command, args: readonly string[]): boolean {
  try {
    command
      .optionsGroup("Help:")
      .version(version, "-V, --version", "show the version")
      .helpOption("-h, --help", "show this help");
    command.parse(args, { from: "user" });
    return true;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return false;
    const words = error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
    throw new Complaint(`sayswho: ${words}\nSee ${command.name()} --help.`);
  }
}
