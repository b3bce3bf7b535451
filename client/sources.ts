// The view *Sources*: who says what in the draft, and what nobody answers for, kept true while the reporter types.
import {
  type CancellationToken,
  CancellationTokenSource,
  commands,
  type Disposable,
  EventEmitter,
  env,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  window,
  workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** The command which shows the view; the server puts it behind the line above the draft. */
export const showSources = "sayswho.sources";

const viewId = "sayswho.sourcesView";

/** A place as the protocol has it: lines and UTF-16 characters from 0. */
interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** One handing over of a claim, as the server tells it. */
interface Row {
  readonly range: Place;
  readonly source: string;
  readonly class: string;
  /** The class in words, with a question mark where it is a guess. */
  readonly kind: string;
  readonly hand: string;
  readonly claim: string;
}

/** What the server answers to `sayswho/ledger`. */
interface Ledger {
  readonly rows: readonly Row[];
  readonly sources: readonly {
    readonly name: string;
    readonly class: string;
    readonly role: string;
    readonly rows: readonly number[];
    readonly quotes: number;
  }[];
  readonly classes: readonly { readonly class: string; readonly rows: readonly number[] }[];
  readonly bare: readonly { readonly range: Place; readonly claim: string; readonly class: string }[];
}

/** A node of the tree. Its id stays the same while the draft is typed, so that an open branch stays open. */
interface Node {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly icon: string;
  /** Warns by its colour as well as by its shape. */
  readonly grave?: boolean;
  readonly place?: Place;
  readonly children?: readonly Node[];
  readonly open?: boolean;
}

type Order = "person" | "class";

/** How long typing must rest before the view is drawn anew, in milliseconds. */
const rest = 300;

/** Shows the sources of the draft in the active editor. `isDraft` knows the languages of drafts. */
export function showSourcesOf(
  client: BaseLanguageClient,
  isDraft: (language: string) => boolean,
): Disposable {
  const tree = new SourcesTree(client, isDraft);
  const view = window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  tree.view = view;
  const order = (wanted: Order) => () => tree.orderBy(wanted);
  const parts = [
    view,
    view.onDidChangeVisibility(() => tree.refresh()),
    window.onDidChangeActiveTextEditor(() => tree.refresh()),
    workspace.onDidCloseTextDocument(() => tree.refresh(rest)),
    client.onNotification("sayswho/ledgerChanged", ({ uri }: { uri: string }) => tree.changed(uri)),
    client.onDidChangeState(() => tree.refresh()),
    commands.registerCommand(showSources, () => commands.executeCommand(`${viewId}.focus`)),
    commands.registerCommand("sayswho.sources.byPerson", order("person")),
    commands.registerCommand("sayswho.sources.byClass", order("class")),
    commands.registerCommand("sayswho.sources.copyMarkdown", () => tree.copy("markdown")),
    commands.registerCommand("sayswho.sources.copyCsv", () => tree.copy("csv")),
  ];
  tree.orderBy("person");
  return { dispose: () => parts.forEach((part) => void part.dispose()) };
}

class SourcesTree implements TreeDataProvider<Node> {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #client: BaseLanguageClient;
  readonly #isDraft: (language: string) => boolean;
  view: TreeView<Node> | undefined;
  #order: Order = "person";
  /** The draft whose sources are shown, and its ledger; null where there is none to show. */
  #uri: Uri | null = null;
  #ledger: Ledger | null = null;
  #asking: CancellationTokenSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: BaseLanguageClient, isDraft: (language: string) => boolean) {
    this.#client = client;
    this.#isDraft = isDraft;
  }

  orderBy(order: Order): void {
    this.#order = order;
    void commands.executeCommand("setContext", "sayswho.sourcesOrder", order);
    this.#changed.fire();
  }

  /** The server says that the ledger it gave is out of date. */
  changed(uri: string): void {
    if (this.#uri && this.#addressOf(this.#uri) === uri) this.refresh(rest);
  }

  /** Asks for the ledger of the draft in the active editor, once `after` milliseconds have passed without another wish. */
  refresh(after = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), after);
  }

  async #ask(): Promise<void> {
    if (!this.view?.visible) return;
    const uri = this.#inFront();
    this.#asking?.cancel();
    const asking = new CancellationTokenSource();
    this.#asking = asking;
    const ledger = uri && this.#client.state === State.Running ? await this.#read(uri, asking.token) : null;
    if (asking.token.isCancellationRequested) return;
    if (ledger === "later") return this.refresh(1000);
    this.#uri = uri;
    this.#ledger = ledger;
    this.#tell();
    this.#changed.fire();
  }

  /** The draft in the active editor. An output, a page or another file in front does not take away the one shown. */
  #inFront(): Uri | null {
    const document = window.activeTextEditor?.document;
    if (document && this.#isDraft(document.languageId)) return document.uri;
    const shown = this.#uri?.toString();
    return workspace.textDocuments.some(({ uri }) => uri.toString() === shown) ? this.#uri : null;
  }

  async #read(uri: Uri, token: CancellationToken): Promise<Ledger | null | "later"> {
    try {
      const textDocument = { uri: this.#addressOf(uri) };
      return await this.#client.sendRequest<Ledger | null>("sayswho/ledger", { textDocument }, token);
    } catch {
      // The draft was edited meanwhile, or the server is about to go: what is shown stays until there is more to show.
      return "later";
    }
  }

  #addressOf(uri: Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri);
  }

  /** Says in a line above the tree what it comes to; where the tree is empty, the manifest has words for it. */
  #tell(): void {
    if (!this.view) return;
    const ledger = this.#ledger;
    const state = !ledger ? "none" : ledger.rows.length === 0 && ledger.bare.length === 0 ? "empty" : "some";
    void commands.executeCommand("setContext", "sayswho.sourcesState", state);
    // Counted as the tree shows them, those included which a source is said not to say.
    const attributions = ledger?.rows.length ?? 0;
    const nameless = ledger?.rows.filter((row) => unnamed.has(row.class)).length ?? 0;
    this.view.message =
      state !== "some"
        ? ""
        : attributions === 0
          ? l10n.t("Nobody is named as the source of anything.")
          : nameless === 0
            ? l10n.t("Every claim has a name to it.")
            : l10n.t("No name is given with {0} of {1} claims.", nameless, attributions);
  }

  async copy(form: "markdown" | "csv"): Promise<void> {
    const uri = this.#inFront();
    if (!uri) {
      void window.showInformationMessage(l10n.t("Open a draft first: its sources can then be copied."));
      return;
    }
    try {
      const words = await this.#client.sendRequest<string | null>("workspace/executeCommand", {
        command: "sayswho.server.ledger",
        arguments: [this.#addressOf(uri), form],
      });
      if (words === null) return;
      await env.clipboard.writeText(words);
      window.setStatusBarMessage(l10n.t("The sources are on the clipboard."), 3000);
    } catch (error) {
      void window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  }

  getTreeItem(node: Node): TreeItem {
    const { id, label, description, tooltip, spoken, icon, grave, place, children, open } = node;
    const item = new TreeItem(
      label,
      !children
        ? TreeItemCollapsibleState.None
        : open
          ? TreeItemCollapsibleState.Expanded
          : TreeItemCollapsibleState.Collapsed,
    );
    item.id = id;
    item.description = description;
    item.tooltip = tooltip ?? `${label}\n${description}`;
    item.accessibilityInformation = { label: spoken };
    item.iconPath = grave
      ? new ThemeIcon(icon, new ThemeColor("list.warningForeground"))
      : new ThemeIcon(icon);
    if (place && this.#uri)
      item.command = {
        command: "vscode.open",
        title: l10n.t("Go to the words"),
        arguments: [this.#uri, { selection: rangeOf(place) }],
      };
    return item;
  }

  getChildren(node?: Node): Node[] {
    if (node) return [...(node.children ?? [])];
    return this.#ledger ? [...nodesOf(this.#ledger, this.#order)] : [];
  }
}

function rangeOf({ start, end }: Place): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

const unnamed: ReadonlySet<string> = new Set([
  "none",
  "vague",
  "metonym",
  "office-unnamed",
  "anonymous-described",
]);

/** The tree of a ledger. What a desk must ask about first stands on top, whatever the order of the rest. */
function nodesOf(ledger: Ledger, order: Order): readonly Node[] {
  const { rows, sources, classes, bare } = ledger;
  // A feeling nobody has is a claim of the paper's own, and stands there once.
  const own = new Set(bare.map(({ range }) => placeInWords(range)));
  const nameless = rows.filter((row) => unnamed.has(row.class) && !own.has(placeInWords(row.range)));
  const top: readonly (Node | false)[] = [
    nameless.length > 0 &&
      branch("nameless", l10n.t("No name given"), true, nodesOfRows("nameless", nameless, "source")),
    bare.length > 0 &&
      branch(
        "bare",
        l10n.t("In the paper’s own voice"),
        true,
        bare.map(({ range, claim, class: kind }, index) => {
          const [label, description] = [claim, nameOfClaim(kind)];
          const spoken = l10n.t("{0}: {1}, line {2}", description, label, range.start.line + 1);
          return {
            id: `bare/${index}`,
            label,
            description,
            spoken,
            icon: "comment-unresolved",
            place: range,
          };
        }),
      ),
  ];
  const rest =
    order === "person"
      ? sources.filter((source) => !unnamed.has(source.class)).map((source) => nodeOfSource(source, rows))
      : classes
          .filter((one) => !unnamed.has(one.class))
          .map((one) =>
            branch(
              `class/${one.class}`,
              nameOfClass(one.class),
              false,
              nodesOfRows(
                `class/${one.class}`,
                one.rows.map((at) => rows[at]!),
                "source",
              ),
            ),
          );
  return [...top.filter((node) => node !== false), ...rest];
}

function branch(id: string, label: string, grave: boolean, children: readonly Node[]): Node {
  const description = String(children.length);
  const spoken =
    children.length === 1 ? l10n.t("{0}: 1 claim", label) : l10n.t("{0}: {1} claims", label, children.length);
  return {
    id,
    label,
    description,
    spoken,
    icon: grave ? "warning" : "checklist",
    grave,
    children,
    // What names nobody is what one comes for; a long list of anything else would push the people out of sight.
    open: id === "nameless" || children.length <= 5,
  };
}

/** A source with what it says below it; what it says only once stands beside it. */
function nodeOfSource(source: Ledger["sources"][number], rows: readonly Row[]): Node {
  const own = source.rows.map((at) => rows[at]!);
  const kind = source.role || nameOfClass(source.class);
  const id = `source/${source.name}`;
  const icon = icons[source.class] ?? "account";
  const [first] = own;
  const place = first?.range;
  const count = own.length === 1 ? l10n.t("1 claim") : l10n.t("{0} claims", own.length);
  const quotes =
    source.quotes === 0
      ? null
      : source.quotes === 1
        ? l10n.t("1 quotation")
        : l10n.t("{0} quotations", source.quotes);
  const facts = [kind, count, quotes].filter((part) => part !== null).join(" · ");
  const spoken = [source.name, kind, count, quotes].filter((part) => part !== null).join(", ");
  return {
    id,
    label: source.name,
    description: facts,
    spoken,
    icon,
    ...(place ? { place } : {}),
    children: nodesOfRows(id, own, "claim"),
  };
}

/** Claims, each with an id made of its words: what is typed above it changes neither the choice nor what is open. */
function nodesOfRows(parent: string, rows: readonly Row[], lead: "source" | "claim"): readonly Node[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const words = `${parent}/${row.source}/${row.claim}`;
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return nodeOfRow(`${words}/${times}`, row, lead);
  });
}

/** A claim. Below its source the source goes without saying. */
function nodeOfRow(id: string, row: Row, lead: "source" | "claim"): Node {
  const { source, claim, range } = row;
  const line = range.start.line + 1;
  // A claim may begin at the comma or colon behind its source.
  const said = shortened(claim.replace(/^[\s,:;]+/, ""));
  const kind = nameOfClass(row.class) + (row.kind.includes("?") ? " ?" : "");
  return {
    id,
    label: lead === "source" ? shortened(source) : said || shortened(source),
    description: lead === "source" ? said : l10n.t("line {0}", line),
    tooltip: [`${source} (${kind})`, said, l10n.t("line {0}", line)].filter((part) => part !== "").join("\n"),
    spoken: l10n.t("{0}, {1}: {2}, line {3}", source, kind, said, line),
    icon: lead === "source" ? (icons[row.class] ?? "account") : "quote",
    place: range,
  };
}

const icons: Readonly<Record<string, string>> = {
  "named-person": "account",
  "named-document": "file-text",
  institution: "organization",
  "office-unnamed": "briefcase",
  "anonymous-described": "eye-closed",
  metonym: "globe",
  vague: "question",
  none: "circle-slash",
};

function nameOfClass(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    "named-person": l10n.t("named person"),
    "named-document": l10n.t("named document"),
    institution: l10n.t("institution"),
    "office-unnamed": l10n.t("office, no name"),
    "anonymous-described": l10n.t("unnamed, described"),
    metonym: l10n.t("a place speaks"),
    vague: l10n.t("vague"),
    none: l10n.t("nobody"),
  };
  return names[kind] ?? kind;
}

function nameOfClaim(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    judgment: l10n.t("a judgment nobody owns"),
    feeling: l10n.t("a feeling nobody has"),
    forecast: l10n.t("a forecast nobody makes"),
    record: l10n.t("a record nobody keeps"),
    accusation: l10n.t("an accusation nobody answers"),
  };
  return names[kind] ?? kind;
}

const placeInWords = ({ start }: Place) => `${start.line}:${start.character}`;

/** The first words of a claim: a line of a tree is short. */
function shortened(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(" ", 88))}…`;
}
