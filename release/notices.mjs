// `npm run notices`: writes whose work is in the bundles, into NOTICE with each licence, and as a bill of materials
// (CycloneDX) into sbom.cdx.json. With --check it writes nothing, and ends with 1 where either is out of date.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const metafile = "dist/metafile.json";
if (!existsSync(metafile)) {
  console.error(`${metafile} is missing. Build first: npm run build`);
  process.exit(2);
}

const opening = "Packages which are part of the bundles in dist/, each under its own licence:";

/** What CycloneDX's own tool finds in the bundles. Random numbers and the hour are left out, licence texts are in. */
function billOfMaterials() {
  const folder = mkdtempSync(join(tmpdir(), "sayswho-notices-"));
  try {
    const file = join(folder, "sbom.json");
    const options = ["--gather-license-texts", "--output-reproducible", "--sv", "1.6", "-o", file];
    execFileSync("npx", ["--no", "--", "cyclonedx-esbuild", ...options, metafile], {
      stdio: "pipe",
    });
    // References carry a digest of the folder in which the packages lie here; name and version tell them apart.
    return JSON.parse(readFileSync(file, "utf8").replace(/@([\w.-]+)#[0-9a-f]{64}/g, "@$1"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One licence after the other, each above the packages that come under these very words. */
function licencesIn(components) {
  const byText = new Map();
  for (const { group, name, version, licenses, evidence } of components) {
    const texts = (evidence?.licenses ?? []).map(({ license }) =>
      Buffer.from(license.text.content, license.text.encoding)
        .toString("utf8")
        .trim()
        .replaceAll("\r\n", "\n"),
    );
    if (texts.length === 0) throw new Error(`${name} brings no text of its licence: add it here by hand`);
    const ids = (licenses ?? []).map((one) => one.license?.id ?? one.expression ?? one.license?.name);
    const text = `${ids.join(", ")}\n\n${texts.join("\n\n")}`;
    const title = `${group ? `${group}/` : ""}${name} ${version}`;
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  const line = "-".repeat(80);
  return [...byText]
    .map(([text, titles]) => `${line}\n${titles.sort().join("\n")}\n${text}\n`)
    .sort()
    .join("\n");
}

const bill = billOfMaterials();
// VS Code reads the manifest's own words from package.nls.json; whoever reads a list of parts does not.
bill.metadata.component.description = JSON.parse(readFileSync("package.nls.json", "utf8")).description;
const own = readFileSync("NOTICE", "utf8").split(opening)[0].trimEnd();
const written = {
  NOTICE: `${own}\n\n${opening}\n\n${licencesIn(bill.components)}`,
  // The texts stand in NOTICE; a list for machines needs the names.
  "sbom.cdx.json": `${JSON.stringify(bill, (key, value) => (key === "evidence" ? undefined : value), 2)}\n`,
};
const stale = Object.entries(written).filter(
  ([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const [file] of stale) console.error(`${file} is out of date. Write it anew: npm run notices`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const [file, text] of stale) writeFileSync(file, text);
console.log(`${bill.components.length} packages in the bundles.`);
