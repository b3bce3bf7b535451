// By which name a reporter of this machine signs a decision.
import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";

/** The name in git, else the user's, else "unknown". Never throws. */
export function nameOfWriter(): string {
  try {
    const name = execFileSync("git", ["config", "user.name"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    if (name.trim() !== "") return name.trim();
  } catch {
    // No git here, or no name in it.
  }
  try {
    return userInfo().username;
  } catch {
    return "unknown";
  }
}
