// A SPARQL service on this machine: Oxigraph behind HTTP, loaded with data of Wikidata's shape, and able to fail like the real one.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Store } from "oxigraph";

/** A statement that somebody holds a post. Times are ISO days; precision 11 is a day, 10 a month, 9 a year. */
export interface Statement {
  readonly person: string;
  readonly post: string;
  readonly from?: string;
  readonly fromPrecision?: number;
  readonly to?: string;
  /** Wikidata knows that it ended, but not when. */
  readonly endUnknown?: true;
  readonly rank?: "Normal" | "Preferred" | "Deprecated";
  readonly via?: "P39" | "P1308";
}

export interface World {
  /** Countries by entity, with their codes. */
  readonly countries: Readonly<Record<string, string>>;
  /** Posts by entity; `of` names the country's property, or that it is a ministry of the country. */
  readonly posts: Readonly<
    Record<string, { label: string; country: string; of: "P1906" | "P1313" | "minister" }>
  >;
  readonly people: Readonly<
    Record<string, { label?: string; mul?: string; aliases?: readonly string[]; died?: string }>
  >;
  readonly statements: readonly Statement[];
}

const prefixes = `@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wds: <http://www.wikidata.org/entity/statement/> .
@prefix wdv: <http://www.wikidata.org/value/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
wd:Q83307 rdfs:label "minister"@en .
wd:Q900 wdt:P279 wd:Q83307 .
`;

/** The world as Turtle, in the shape in which Wikidata's own service has it. */
function turtle({ countries, posts, people, statements }: World): string {
  const lines = [prefixes];
  for (const [id, code] of Object.entries(countries)) lines.push(`wd:${id} wdt:P297 "${code}" .`);
  for (const [id, { label, country, of }] of Object.entries(posts)) {
    lines.push(`wd:${id} rdfs:label "${label}"@en, "Amt"@de .`);
    lines.push(
      of === "minister"
        ? `wd:${id} wdt:P279 wd:Q900 ; wdt:P1001 wd:${country} .`
        : `wd:${country} wdt:${of} wd:${id} .`,
    );
  }
  for (const [id, { label, mul, aliases = [], died }] of Object.entries(people)) {
    lines.push(`wd:${id} rdfs:label "Jemand"@de .`);
    if (label) lines.push(`wd:${id} rdfs:label "${label}"@en .`);
    if (mul) lines.push(`wd:${id} rdfs:label "${mul}"@mul .`);
    for (const alias of aliases) lines.push(`wd:${id} skos:altLabel "${alias}"@en .`);
    if (died) lines.push(`wd:${id} wdt:P570 "${died}T00:00:00Z"^^xsd:dateTime .`);
  }
  statements.forEach((statement, at) => {
    const {
      person,
      post,
      rank = "Normal",
      via = "P39",
      from,
      fromPrecision = 11,
      to,
      endUnknown,
    } = statement;
    const [subject, object] = via === "P39" ? [person, post] : [post, person];
    lines.push(`wd:${subject} p:${via} wds:S${at} .`);
    lines.push(`wds:S${at} ps:${via} wd:${object} ; wikibase:rank wikibase:${rank}Rank .`);
    const time = (property: string, day: string, precision: number) => {
      lines.push(
        `wds:S${at} pq:${property} "${day}T00:00:00Z"^^xsd:dateTime ; pqv:${property} wdv:${property}${at} .`,
      );
      lines.push(
        `wdv:${property}${at} wikibase:timeValue "${day}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision "${precision}"^^xsd:integer .`,
      );
    };
    if (from) time("P580", from, fromPrecision);
    if (to) time("P582", to, 11);
    if (endUnknown) lines.push(`wds:S${at} pq:P582 [] .`);
  });
  return lines.join("\n");
}

export interface Asked {
  readonly query: string;
  readonly headers: IncomingMessage["headers"];
}

/** Answers a question in the engine's place; false lets the engine answer. */
export type Trouble = (response: ServerResponse, asked: Asked, count: number) => boolean;

export class Wikidata {
  readonly asked: Asked[] = [];
  trouble: Trouble = () => false;
  readonly #store = new Store();
  readonly #server: Server;

  private constructor(world: World) {
    this.#store.load(turtle(world), { format: "text/turtle" });
    this.#server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        const asked = { query: new URLSearchParams(body).get("query") ?? "", headers: request.headers };
        this.asked.push(asked);
        if (this.trouble(response, asked, this.asked.length)) return;
        try {
          const answer = this.#store.query(asked.query, { results_format: "json" });
          response.writeHead(200, { "content-type": "application/sparql-results+json" });
          response.end(answer as string);
        } catch (error) {
          response.writeHead(400).end(String(error));
        }
      });
    });
  }

  static async open(world: World): Promise<Wikidata> {
    const wikidata = new Wikidata(world);
    await new Promise<void>((done) => wikidata.#server.listen(0, "127.0.0.1", done));
    return wikidata;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/sparql`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
