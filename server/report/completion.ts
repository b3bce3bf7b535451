// Completion scripts for shells, made from what every verb says of its own options.
export const shells = ["bash", "zsh", "fish"] as const;

/** An option as a shell needs to know it. */
export interface KnownOption {
  /** "--format". */
  readonly long: string;
  /** "-f", or null where there is none. */
  readonly short: string | null;
  readonly summary: string;
  readonly takesValue: boolean;
  /** The values it may have; empty where it may have any. */
  readonly values: readonly string[];
}

/** A verb as a shell needs to know it. */
export interface KnownVerb {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly KnownOption[];
  /** What may stand after it besides options and drafts. */
  readonly words: readonly string[];
}

/** The script for a shell. The first verb is the default one. */
export function completionFor(shell: (typeof shells)[number], verbs: readonly KnownVerb[]): string {
  return { bash, zsh, fish }[shell](verbs);
}

const names = ({ long, short }: KnownOption) => (short === null ? [long] : [long, short]);

function bash(verbs: readonly KnownVerb[]): string {
  const all = verbs.map(({ name }) => name);
  const values = verbs.flatMap((verb) =>
    verb.options.flatMap((option) =>
      option.values.length === 0
        ? []
        : [
            `    ${names(option)
              .map((name) => `${verb.name}:${name}`)
              .join("|")}) words=${quoted(option.values)} ;;`,
          ],
    ),
  );
  const takers = verbs.flatMap((verb) =>
    verb.options
      .filter(({ takesValue }) => takesValue)
      .flatMap(names)
      .map((name) => `${verb.name}:${name}`),
  );
  return `# Completion of sayswho for bash: source <(sayswho completion bash)
_sayswho() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" verb=${all[0]} words="" files=1 word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${all.join("|")}) verb="$word"; break ;; esac
  done
  case "$verb:$before" in
${values.join("\n")}
    ${takers.join("|")}) ;;
    *)
      case "$verb" in
${verbs.map((verb) => `        ${verb.name}) words=${quoted(current(verb))} ;;`).join("\n")}
      esac
      [[ $COMP_CWORD -eq 1 ]] && words="$words ${all.join(" ")}"
      ;;
  esac
  [[ "$current" == -* ]] && files=0
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ $files -eq 1 ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r word; do
      [[ -d "$word" || "$word" =~ \\.(md|markdown|txt|json|jsonc|jsonl)$ ]] && COMPREPLY+=("$word")
    done < <(compgen -f -- "$current")
  fi
}
complete -F _sayswho sayswho
`;
}

const current = ({ options, words }: KnownVerb) => [...words, ...options.flatMap(names)];

function quoted(words: readonly string[]): string {
  return `'${words.join(" ").replaceAll("'", "'\\''")}'`;
}

function zsh(verbs: readonly KnownVerb[]): string {
  const spec = (option: KnownOption) => {
    const value = !option.takesValue
      ? ""
      : option.values.length > 0
        ? `:value:(${option.values.join(" ")})`
        : ":value:_files";
    const described = `[${option.summary.replace(/[[\]:\\]/g, "\\$&")}]${value}`.replaceAll("'", "'\\''");
    return names(option)
      .map((name) => `'*${name}${described}'`)
      .join(" ");
  };
  const cases = verbs.map(({ name, options, words }) => {
    const rest = words.length > 0 ? `'*:word:(${words.join(" ")})'` : "'*:draft:_files'";
    return `    ${name}) _arguments ${options.map(spec).join(" ")} ${rest} ;;`;
  });
  return `#compdef sayswho
# Completion of sayswho for zsh: sayswho completion zsh > "\${fpath[1]}/_sayswho"
_sayswho() {
  local verb=${verbs[0]?.name}
  local -a verbs=(${verbs.map(({ name, summary }) => `'${name}:${summary.replaceAll("'", "'\\''")}'`).join(" ")})
  if (( CURRENT == 2 )) && [[ "$words[2]" != -* ]]; then
    _describe -t verbs verb verbs
    _files
    return
  fi
  case "$words[2]" in
    ${verbs.map(({ name }) => name).join("|")}) verb="$words[2]"; shift words; (( CURRENT-- )) ;;
  esac
  case "$verb" in
${cases.join("\n")}
  esac
}
compdef _sayswho sayswho
`;
}

function fish(verbs: readonly KnownVerb[]): string {
  const all = verbs.map(({ name }) => name).join(" ");
  const say = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const lines = verbs.flatMap((verb, index) => {
    const on =
      index === 0
        ? `not __fish_seen_subcommand_from ${all}; or __fish_seen_subcommand_from ${verb.name}`
        : `__fish_seen_subcommand_from ${verb.name}`;
    const condition = `-n ${say(on)}`;
    return [
      `complete -c sayswho -n ${say(`not __fish_seen_subcommand_from ${all}`)} -a ${verb.name} -d ${say(verb.summary)}`,
      ...(verb.words.length > 0 ? [`complete -c sayswho ${condition} -xa ${say(verb.words.join(" "))}`] : []),
      ...verb.options.map(({ long, short, summary, takesValue, values }) =>
        [
          `complete -c sayswho ${condition} -l ${long.slice(2)}`,
          ...(short === null ? [] : [`-s ${short.slice(1)}`]),
          ...(values.length > 0 ? [`-xa ${say(values.join(" "))}`] : takesValue ? ["-r"] : []),
          `-d ${say(summary)}`,
        ].join(" "),
      ),
    ];
  });
  return `# Completion of sayswho for fish: sayswho completion fish > ~/.config/fish/completions/sayswho.fish\n${lines.join("\n")}\n`;
}
