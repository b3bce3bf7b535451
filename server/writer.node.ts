// By which name a reporter of this machine signs a decision.
import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";
import { programNamed } from "./program.node.ts";

/** The name in git, else the user's, else "unknown". Never throws. */
export function nameOfWriter(): string {
  const git = programNamed("git");
  try {
    const name = git
      ? execFileSync(git, ["config", "user.name"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      : "";
    if (name.trim() !== "") return name.trim();
  } catch {
    // No name in git.
  }
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
