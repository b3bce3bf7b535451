// How long made-up input is tried: a few fixed runs in the suite, minutes of new ones under `npm run fuzz`.
import type { Parameters } from "fast-check";

/** Minutes for each property; 0 within the suite. */
export const minutes = Number(process.env.SAYSWHO_FUZZ_MINUTES ?? 0);

/**
 * The parameters of one property. In the suite the runs are always the same, so that a failure is the fault of a change
 * and not of the day; `finds` are what broke it once, tried first.
 */
export function budget<T>(runs: number, finds: T[] = []): Parameters<T> {
  return minutes > 0
    ? {
        examples: finds,
        numRuns: 1e9,
        interruptAfterTimeLimit: minutes * 60_000,
        markInterruptAsFailure: false,
      }
    : { examples: finds, numRuns: runs + finds.length, seed: 20251125 };
}
