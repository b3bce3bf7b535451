// `sayswho roster update` against a real SPARQL engine: what it takes over, what it leaves out, and every way to fail.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { after, afterEach, before, describe, it } from "node:test";
import { type Circumstances, cli, folderOf, sayswho, start } from "./sayswho.ts";
import { Wikidata, type World } from "./wikidata.ts";

const year = new Date().getFullYear();
const world: World = {
  countries: { Q1: "UA", Q2: "FR", Q3: "PL" },
  posts: {
    Q11: { label: "President of Ukraine", country: "Q1", of: "P1906" },
    Q12: { label: "Prime Minister of Ukraine", country: "Q1", of: "P1313" },
    Q13: { label: "Minister of Foreign Affairs", country: "Q1", of: "minister" },
    Q14: { label: "Deputy Minister of Defence", country: "Q1", of: "minister" },
    Q21: { label: "President of the French Republic", country: "Q2", of: "P1906" },
    Q22: { label: "Minister of Defence of France", country: "Q2", of: "minister" },
    Q31: { label: "Prime Minister of Poland", country: "Q3", of: "P1313" },
    Q32: { label: "Minister of Finance", country: "Q3", of: "minister" },
  },
  people: {
    Q101: { label: "Ana Obi", aliases: ["Anna Oby", "A. Obi", "Obi; Ana"] },
    Q102: { label: "Jan Kowal" },
    Q103: { mul: "Eva Lind" },
    Q104: {},
    Q105: { label: "Tom Hale", died: "1950-01-01" },
    Q106: { label: "Ida Moen" },
    Q107: { label: "Rae Poe" },
    Q108: { label: "Sam Roe" },
    Q109: { label: "Per Vik" },
    Q110: { label: "Lea Sund" },
  },
  statements: [
    { person: "Q101", post: "Q11", from: "2024-05-20" },
    { person: "Q101", post: "Q11", from: "2024-05-20", via: "P1308", rank: "Preferred" },
    { person: "Q102", post: "Q11", from: "2019-05-20", to: `${year - 1}-05-20` },
    { person: "Q102", post: "Q12", from: "2015-01-01", to: "2016-01-01" },
    { person: "Q103", post: "Q12", from: "2025-03-01", fromPrecision: 10 },
    { person: "Q104", post: "Q13", from: "2025-01-01" },
    { person: "Q105", post: "Q13", from: "1940-01-01" },
    { person: "Q106", post: "Q13", from: "2025-02-02", rank: "Deprecated" },
    { person: "Q107", post: "Q14", from: "2025-02-02" },
    { person: "Q107", post: "Q21", from: "2022-01-01", fromPrecision: 9 },
    { person: "Q108", post: "Q22" },
    { person: "Q109", post: "Q22", from: "2024-01-01", endUnknown: true },
    { person: "Q110", post: "Q22", from: "2025-06-01", via: "P1308" },
    { person: "Q108", post: "Q31", from: "2020-01-01" },
    { person: "Q109", post: "Q31", from: "2025-01-01" },
    { person: "Q106", post: "Q32", from: "2025-07-01" },
  ],
};

const fetched = ".sayswho/roster.wikidata.csv";
const textIn = (cwd: string) => readFileSync(join(cwd, fetched), "utf8");
/** Name, office, place, first and last day of each row. */
const rowsIn = (cwd: string) =>
  textIn(cwd)
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [name, , office, place, from, to] = line.split(",");
      return [name, office, place, from, to].join(" | ");
    });

describe("`sayswho roster update`", () => {
  let wikidata: Wikidata;
  before(async () => {
    wikidata = await Wikidata.open(world);
  });
  after(() => wikidata.close());
  afterEach(() => {
    wikidata.trouble = () => false;
    wikidata.asked.length = 0;
  });
  const update = (cwd: string, args: readonly string[] = ["--yes"], more: Circumstances = {}) =>
    sayswho(["roster", "update", "--endpoint", wikidata.endpoint, "--country", "UA,FR,PL", ...args], {
      ...more,
      cwd,
    });
  /** Fails `times` questions, from the first one on, in one way. */
  const failing = (times: number, fail: Wikidata["trouble"]) => {
    wikidata.trouble = (response, asked, count) => count <= times && fail(response, asked, count);
  };
  const status =
    (code: number, headers: Record<string, string> = {}): Wikidata["trouble"] =>
    (response) => {
      response.writeHead(code, headers).end("no");
      return true;
    };

  it("takes over who is in office and who has just left, with other names, and says so", async () => {
    const cwd = folderOf();
    const { code, stdout, stderr } = await update(cwd);
    assert.equal(code, 0, stderr);
    assert.deepEqual(
      rowsIn(cwd),
      [
        "Lea Sund | defense minister | FR | 2025-06-01 | ",
        "Rae Poe | president | FR | 2022 | ",
        "Ida Moen | finance minister | PL | 2025-07-01 | ",
        "Per Vik | prime minister | PL | 2025-01-01 | ",
        `Jan Kowal | president | UA | 2019-05-20 | ${year - 1}-05-20`,
        "Ana Obi | president | UA | 2024-05-20 | ",
        "Eva Lind | prime minister | UA | 2025-03 | ",
      ].sort((a, b) => order(a).localeCompare(order(b))),
    );
    assert.match(textIn(cwd), /^name,aliases,office,jurisdiction,from,to,source,known until\n/);
    assert.match(
      textIn(cwd),
      /Ana Obi,A\. Obi; Anna Oby,president,UA,2024-05-20,,https:\/\/www\.wikidata\.org\/wiki\/Q101,\d{4}-\d\d-\d\d\n/,
    );
    assert.match(stdout, /^\+ Lea Sund, defense minister of France, since 1 June 2025$/m);
    assert.match(stdout, /^7 new, 0 ended, 0 renamed, 0 gone, 0 confirmed\.$/m);
    assert.match(stderr, /Wrote \.sayswho\/roster\.wikidata\.csv: 7 rows\./);
    assert.deepEqual(readdirSync(join(cwd, ".sayswho")), ["roster.wikidata.csv"]);
  });
  const order = (row: string) => {
    const [name = "", office = "", place = "", from = ""] = row.split(" | ");
    return [place, office, from, name].join("|");
  };

  it("leaves out what cannot be trusted, and names it", async () => {
    const { stdout } = await update(folderOf());
    for (const line of [
      "Q104, Minister of Foreign Affairs (UA): Wikidata has no English name",
      "Tom Hale, Minister of Foreign Affairs (UA): Wikidata has them dead, and still in office",
      "Sam Roe, Minister of Defence of France (FR): Wikidata does not say since when",
      "Per Vik, Minister of Defence of France (FR): it ended, but Wikidata does not say when",
      "Sam Roe, prime minister (PL): Wikidata does not end it, but has Per Vik there since 2025-01-01",
    ])
      assert.ok(stdout.includes(`  ${line}\n`), `${line}\n${stdout}`);
  });

  it("writes rows which hold for drafts and questions, below the desk's own", async () => {
    const cwd = folderOf({
      ".sayswho/roster.csv": "name,office,jurisdiction\nSam Roe,finance minister,Poland\n",
    });
    await update(cwd);
    const who = async (question: string) => (await sayswho(["who", question, "-f", "json"], { cwd })).stdout;
    const [match] = JSON.parse(await who("president of Ukraine")).matches;
    assert.deepEqual(
      [match.person, match.from, match.source],
      ["Ana Obi", "2024-05-20", "https://www.wikidata.org/wiki/Q101"],
    );
    assert.match(match.knownUntil, /^\d{4}-\d\d-\d\d$/);
    assert.equal(JSON.parse(await who("finance minister of Poland")).matches[0].person, "Sam Roe");
    assert.deepEqual((await sayswho(["roster", "check", fetched], { cwd })).code, 0);
  });

  it("asks by name, in batches and pages, and gets the same", async () => {
    const [whole, parts] = [folderOf(), folderOf()];
    await update(whole);
    const { length } = wikidata.asked;
    assert.match(wikidata.asked[0]!.headers["user-agent"]!, /^Sayswho\/\d+\.\d+\.\d+ \(.*news desk.*\)/);
    await update(parts, ["--yes", "--batch", "1", "--page", "2"]);
    assert.ok(wikidata.asked.length > 2 * length + 4);
    assert.equal(textIn(parts), textIn(whole));
  });

  it("shows what would change, and writes nothing for --dry-run, nor where nobody says yes", async () => {
    const cwd = folderOf();
    const dry = await update(cwd, ["--dry-run"]);
    assert.equal(dry.code, 0);
    assert.match(dry.stdout, /^\+ Ana Obi/m);
    const unasked = await update(cwd, []);
    assert.equal(unasked.code, 1);
    assert.match(unasked.stderr, /--yes writes without asking\.\nNothing was written\.\n$/);
    assert.ok(!existsSync(join(cwd, ".sayswho")));
  });

  it("asks at a terminal, and takes yes for yes and anything else for no", {
    skip: spawnSync("script", ["--version"]).status !== 0,
  }, async () => {
    for (const [answer, code] of [
      ["y\n", 0],
      ["n\n", 1],
      ["\n", 1],
      ["\u0004", 1],
    ] as const) {
      const cwd = folderOf();
      const command = `"${process.execPath}" "${cli}" roster update --country UA --endpoint ${wikidata.endpoint}`;
      // A terminal of its own, which hands on what the command ends with.
      const child = spawn("script", ["-qec", command, "/dev/null"], { cwd, stdio: "pipe" });
      let shown = "";
      child.stdout.on("data", (data) => {
        const before = shown;
        shown += data;
        if (shown.includes("[y/N]") && !before.includes("[y/N]")) child.stdin.write(answer);
      });
      const ended = await new Promise((done) => child.on("close", done));
      assert.equal(ended, code, shown);
      assert.match(shown, /\+ Ana Obi, president of Ukraine/);
      assert.equal(existsSync(join(cwd, fetched)), code === 0);
    }
  });

  it("shows who is new, who has left and who is gone since the last time", async () => {
    const cwd = folderOf();
    await update(cwd);
    const head = "name,aliases,office,jurisdiction,from,to,source,known until\n";
    const old = folderOf({
      [fetched]: `${textIn(cwd)
        .split("\n")
        .filter((line) => !line.startsWith("Lea Sund"))
        .join("\n")
        .replace(
          `2019-05-20,${year - 1}-05-20`,
          "2019-05-20,",
        )}Old Hand,,prime minister,FR,2020-01-01,,https://www.wikidata.org/wiki/Q9,2025-01-01\nIda Berg,,president,FI,2020-01-01,,https://www.wikidata.org/wiki/Q8,2025-01-01\n`,
    });
    assert.ok(textIn(old).startsWith(head));
    const { code, stdout } = await update(old);
    assert.equal(code, 0);
    assert.match(stdout, /^\+ Lea Sund/m);
    assert.match(
      stdout,
      /^~ Jan Kowal, president of Ukraine, 20 May 2019 to 20 May \d{4} \(was: in office\)$/m,
    );
    assert.match(
      stdout,
      /^- Old Hand, prime minister of France, since 1 January 2020, no longer in Wikidata$/m,
    );
    assert.match(stdout, /^1 new, 1 ended, 0 renamed, 1 gone, 5 confirmed\.$/m);
    assert.match(textIn(old), /^Ida Berg/m, "a country that was not asked for keeps its rows");
    assert.match((await update(old)).stdout, /^0 new, 0 ended, 0 renamed, 0 gone, 7 confirmed\.$/m);
  });

  describe("in trouble", () => {
    it("asks again when the service is busy, as soon as the service wants", async () => {
      failing(1, status(429, { "retry-after": "1" }));
      const { code, stderr } = await update(folderOf());
      assert.equal(code, 0);
      assert.match(stderr, /The service cannot answer yet: it is busy \(429\)\. Asking again in 1 s\./);
    });

    it("reads a Retry-After which is a date", async () => {
      failing(1, status(503, { "retry-after": new Date(Date.now() - 1000).toUTCString() }));
      const { code, stderr } = await update(folderOf());
      assert.equal(code, 0);
      assert.match(stderr, /it failed \(503\)\. Asking again in 0 s/);
    });

    it("asks again after a broken answer, a broken line, and silence", async () => {
      failing(3, (response, _, count) => {
        if (count === 1) response.writeHead(200).end('{"results":{"bindings":[{"person":');
        else if (count === 2) response.destroy();
        // The third is never answered.
        return true;
      });
      const { code, stderr } = await update(folderOf(), ["--yes", "--timeout", "0.5"]);
      assert.equal(code, 0, stderr);
      for (const why of [
        "its answer is broken off",
        "the line was cut",
        "it did not answer within 0.5 seconds",
      ])
        assert.ok(stderr.includes(why), `${why}\n${stderr}`);
    });

    for (const [name, fail, why] of [
      ["failing", status(500), "it failed (500)"],
      ["busy", status(429), "it is busy (429)"],
      ["refusing", status(403), "it refused the question (403)"],
      [
        "something else altogether",
        (response) => {
          response
            .writeHead(200, { "content-type": "text/html" })
            .end("<html>Welcome to the hotel network</html>");
          return true;
        },
        "its answer is broken off, or no answer at all",
      ],
      [
        "of another make",
        (response) => {
          response.writeHead(200).end('{"results":{"bindings":"none"}}');
          return true;
        },
        "its answer is broken off, or no answer at all",
      ],
    ] as readonly (readonly [string, Wikidata["trouble"], string])[])
      it(`gives up on a service which is ${name}, and leaves the file as it was`, async () => {
        const cwd = folderOf({ [fetched]: "name,office,jurisdiction\nAna Obi,president,UA\n" });
        const text = textIn(cwd);
        failing(99, fail);
        const { code, stdout, stderr } = await update(cwd, ["--yes", "--retries", "0"]);
        assert.deepEqual([code, stdout], [2, ""]);
        assert.ok(stderr.includes(why), stderr);
        assert.match(stderr, /nothing could be fetched; nothing was written\.\n$/);
        assert.doesNotMatch(stderr, /^\s+at |Error:/m);
        assert.equal(textIn(cwd), text);
        assert.deepEqual(readdirSync(join(cwd, ".sayswho")), ["roster.wikidata.csv"]);
      });

    it("keeps the old rows of the countries it could not ask for, names them, and ends with 2", async () => {
      const cwd = folderOf({
        [fetched]:
          "name,aliases,office,jurisdiction,from,to,source,known until\nOld Hand,,president,FR,2020-01-01,,x,2025-01-01\n",
      });
      wikidata.trouble = (response, { query }) =>
        query.includes('"FR"') && status(500)(response, { query, headers: {} }, 0);
      const { code, stdout, stderr } = await update(cwd, ["--yes", "--batch", "1", "--retries", "0"]);
      assert.equal(code, 2);
      assert.match(stderr, /No answer for FR: it failed \(500\)\. Their rows stay as they were\./);
      assert.match(stderr, /sayswho roster update --country FR\n$/);
      assert.match(stdout, /^5 new, 0 ended, 0 renamed, 0 gone, 0 confirmed\.$/m);
      assert.ok(rowsIn(cwd).includes("Old Hand | president | FR | 2020-01-01 | "));
      assert.ok(rowsIn(cwd).includes("Ana Obi | president | UA | 2024-05-20 | "));
    });

    it("leaves the file whole when it is killed in the middle", async () => {
      const cwd = folderOf({ [fetched]: "name,office,jurisdiction\nAna Obi,president,UA\n" });
      const text = textIn(cwd);
      const reached = new Promise<void>((done) => {
        wikidata.trouble = (_, __, count) => {
          if (count === 2) done();
          return count === 2;
        };
      });
      const child = start(
        ["roster", "update", "--yes", "--endpoint", wikidata.endpoint, "--country", "UA,FR"],
        { cwd },
      );
      await reached;
      child.kill("SIGKILL");
      await new Promise((done) => child.on("close", done));
      assert.equal(textIn(cwd), text);
      assert.deepEqual(readdirSync(join(cwd, ".sayswho")), ["roster.wikidata.csv"]);
    });

    it("tells of an address where nothing answers, or which is none", async () => {
      const at = (endpoint: string) =>
        sayswho(["roster", "update", "--yes", "--country", "UA", "--retries", "0", "--endpoint", endpoint]);
      const closed = await new Promise<number>((done) => {
        const server = createServer().listen(0, "127.0.0.1", () => {
          const { port } = server.address() as AddressInfo;
          server.close(() => done(port));
        });
      });
      const silent = await at(`http://127.0.0.1:${closed}/`);
      assert.equal(silent.code, 2);
      assert.match(silent.stderr, /No answer for UA: nothing answers at its address\./);
      const none = await at("wikidata");
      assert.equal(none.code, 2);
      assert.match(
        none.stderr,
        /^sayswho: --endpoint wants an address such as https:\/\/query\.wikidata\.org\/sparql, not “wikidata”\.\n$/,
      );
    });

    it("tells of what was typed wrong", async () => {
      for (const [args, message] of [
        [["--country", "Utopia"], /--country wants codes such as UA or FR, not “UTOPIA”/],
        [["--timeout", "soon"], /--timeout wants a number/],
        [["--pages", "2"], /there is no option “--pages”/],
      ] as const) {
        const { code, stderr } = await update(folderOf(), args);
        assert.equal(code, 2);
        assert.match(stderr, message);
      }
    });
  });

  describe("behind a proxy", () => {
    const proxied: string[] = [];
    const proxy = createServer().on("connect", (request, socket) => {
      proxied.push(request.url ?? "");
      const [host = "", port = ""] = (request.url ?? "").split(":");
      if (host !== "127.0.0.1") {
        socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
        return;
      }
      const upstream = connect(Number(port), host, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on("error", () => socket.destroy());
      socket.on("error", () => upstream.destroy());
    });
    let address: string;
    before(async () => {
      await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
      address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    });
    after(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    afterEach(() => {
      proxied.length = 0;
    });

    it("goes through it, or past it where NO_PROXY says so", async () => {
      const through = await update(folderOf(), ["--yes"], { env: { HTTP_PROXY: address } });
      assert.equal(through.code, 0, through.stderr);
      assert.ok(proxied.length > 0);
      proxied.length = 0;
      const past = await update(folderOf(), ["--yes"], {
        env: { HTTP_PROXY: address, NO_PROXY: "127.0.0.1" },
      });
      assert.deepEqual([past.code, proxied], [0, []]);
    });

    it("asks Wikidata itself through HTTPS_PROXY", async () => {
      const { code } = await sayswho(["roster", "update", "--yes", "--country", "UA", "--retries", "0"], {
        env: { HTTPS_PROXY: address },
      });
      assert.deepEqual([code, proxied], [2, ["query.wikidata.org:443"]]);
    });
  });

  it("is the one command which loads what can reach the network", () => {
    const cli = readFileSync("dist/main.js", "utf8");
    const server = readFileSync("dist/server.js", "utf8");
    for (const bundle of [cli, server])
      assert.ok(!/EnvHttpProxyAgent|node:https?["']|["']https?["']\)/.test(bundle));
    assert.match(readFileSync("dist/update.js", "utf8"), /HTTPS_PROXY/);
  });
});
