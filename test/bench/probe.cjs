// Preloaded into a measured process: on exit it writes CPU time (ms) and peak memory (MB) to file descriptor 3.
const { writeSync } = require("node:fs");

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, `${(userCPUTime + systemCPUTime) / 1000} ${maxRSS / 1024}`);
});
