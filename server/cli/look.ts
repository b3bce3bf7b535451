// How this terminal wants results to look: its width, and whether it shows colours.
import { createColors } from "picocolors";
import type { Look } from "../report/stylish.ts";

/** `colour` is what was asked for, if anything; `toFile` is true where results go into a file. */
export function lookOf(colour: boolean | undefined, toFile: boolean): Look {
  const { env, stdout } = process;
  const terminal = !toFile && stdout.isTTY === true;
  const forced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== "0";
  const welcome = !toFile && !env.NO_COLOR && (forced || (terminal && env.TERM !== "dumb"));
  const columns = (terminal && stdout.columns) || Number(env.COLUMNS) || 80;
  return {
    // Below forty columns a sentence is no longer a sentence; beyond five hundred no one reads it as one.
    columns: Math.min(500, Math.max(40, Math.floor(columns))),
    colours: createColors(colour ?? welcome),
  };
}
