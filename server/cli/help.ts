// `sayswho help [VERB or TOPIC]`: a page on a topic, or what a verb says of itself.
import { type Topic, topicPage, topics } from "../report/topics.ts";
import { didYouMean } from "../settings.ts";
import { Complaint } from "./complaint.ts";
import { lookOf } from "./look.ts";
import { standardOutput } from "./outlet.ts";
import { runs } from "./runs.ts";
import { type Verb, verbs } from "./verbs.ts";

export async function help(args: readonly string[]): Promise<number> {
  const [asked = "check"] = args.filter((word) => !word.startsWith("-"));
  const verb: Verb | undefined = verbs.find((name) => name === asked);
  if (verb && verb !== "help") return (await runs[verb]())(["--help"]);
  const names = Object.keys(topics) as Topic[];
  const topic = names.find((name) => name === asked);
  if (topic) {
    await standardOutput().write(topicPage(topic, lookOf(undefined, false).columns));
    return 0;
  }
  if (asked === "help") {
    const list = names.map((name) => `  sayswho help ${name.padEnd(15)} ${topics[name]}\n`).join("");
    await standardOutput().write(`sayswho help VERB, with ${verbs.join(", ")}; or on a topic:\n${list}`);
    return 0;
  }
  const known = [...verbs, ...names];
  throw new Complaint(
    `sayswho: there is no help on “${asked}”.${didYouMean(asked, known) || ` Topics: ${names.join(", ")}.`}`,
  );
}
