// Questions to a SPARQL service over the network, asked one after the other, patiently and by name.
import { EnvHttpProxyAgent, fetch } from "undici";
import type { Binding } from "../roster/wikidata.ts";

export interface Service {
  readonly endpoint: string;
  readonly userAgent: string;
  /** Milliseconds which one answer may take. */
  readonly patience: number;
  /** How often a question is asked again where the service is busy, silent or garbled. */
  readonly retries: number;
  /** Hears why and after how many milliseconds a question is asked again. */
  waits(why: string, ms: number): void;
}

/** The service gave no answer that can be used; the message says why, for the desk. */
export class NoAnswer extends Error {}

const longestWait = 120_000;
const longestAnswer = 100_000_000;

/**
 * Asks one question. Honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and the service's own Retry-After. Rejects with
 * NoAnswer once all tries have failed, or at once where trying again would not help.
 */
export async function askService(service: Service, query: string): Promise<readonly Binding[]> {
  for (let attempt = 0; ; attempt++) {
    const result = await once(service, query);
    if ("bindings" in result) return result.bindings;
    if (result.final || attempt >= service.retries) throw new NoAnswer(result.why);
    const wait = Math.min(result.wait ?? 1000 * 2 ** attempt, longestWait);
    service.waits(result.why, wait);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

type Result =
  | { readonly bindings: readonly Binding[] }
  | { readonly why: string; readonly final: boolean; readonly wait: number | null };

async function once({ endpoint, userAgent, patience }: Service, query: string): Promise<Result> {
  const again = (why: string, wait: number | null = null): Result => ({ why, final: false, wait });
  let text: string;
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      body: new URLSearchParams({ query }).toString(),
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        accept: "application/sparql-results+json",
        "user-agent": userAgent,
      },
      signal: AbortSignal.timeout(patience),
      dispatcher: agent(),
    });
    if (response.status === 429)
      return again("it is busy (429)", retryAfter(response.headers.get("retry-after")));
    if (response.status >= 500)
      return again(`it failed (${response.status})`, retryAfter(response.headers.get("retry-after")));
    if (response.status !== 200)
      return { why: `it refused the question (${response.status})`, final: true, wait: null };
    text = await response.text();
  } catch (error) {
    return again(reasonOf(error, patience));
  }
  if (text.length > longestAnswer) return { why: "its answer is far too long", final: true, wait: null };
  try {
    const { results } = JSON.parse(text) as { results?: { bindings?: unknown } };
    const bindings = results?.bindings;
    if (Array.isArray(bindings) && bindings.every((row) => typeof row === "object" && row !== null))
      return { bindings };
  } catch {
    // A service which gives up in the middle of an answer sends half of it.
  }
  return again("its answer is broken off, or no answer at all");
}

let proxies: EnvHttpProxyAgent | undefined;

function agent(): EnvHttpProxyAgent {
  proxies ??= new EnvHttpProxyAgent();
  return proxies;
}

/** Milliseconds of a Retry-After, in seconds or as a date; null where there is none to be read. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isFinite(date) ? Math.max(0, date - Date.now()) : null;
}

function reasonOf(error: unknown, patience: number): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === "TimeoutError") return `it did not answer within ${patience / 1000} seconds`;
    const { code } = cause as NodeJS.ErrnoException;
    if (code && reasons[code]) return reasons[code];
    if (cause.cause === undefined) return `it could not be reached (${code ?? cause.message})`;
  }
  return "it could not be reached";
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "its address is not known here; are you online?",
  EAI_AGAIN: "its address is not known here; are you online?",
  ECONNREFUSED: "nothing answers at its address",
  ECONNRESET: "the line was cut",
  UND_ERR_SOCKET: "the line was cut",
  UND_ERR_CONNECT_TIMEOUT: "the line could not be opened in time",
  CERT_HAS_EXPIRED: "its certificate has expired",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not trusted here; ask whoever keeps your proxy",
};
